/**
 * Which folder may import from which; `npm run check` and tests/architecture read this file. The arrows:
 *
 *   entrypoints -> extension, components, exports
 *   extension   -> engine, exports          (extension/page -> components as well: it mounts the card)
 *   components  -> engine (types), exports
 *   exports     -> engine (types)
 *   engine      -> engine
 *   tools, tests -> anything
 */

const FOLDERS = ['entrypoints', 'extension', 'components', 'exports', 'engine', 'tools', 'tests'];

/** Whole imports that are allowed, by folder; what is not listed is forbidden. */
const ARROWS = {
  entrypoints: ['extension', 'components', 'exports'],
  extension: ['engine', 'exports'],
  components: ['exports'],
  exports: [],
  engine: [],
};

/** Imports that are allowed for types alone. */
const TYPE_ARROWS = {
  entrypoints: ['engine'],
  components: ['engine'],
  exports: ['engine'],
};

/** One subfolder that may import more than its folder: see docs/decisions/0006-the-page-mounts-the-card.md. */
const WIDER = { extension: { path: '^extension/page/', also: 'components' } };

function arrowsOf(folder) {
  const whole = new Set([folder, ...ARROWS[folder]]);
  const typesOnly = TYPE_ARROWS[folder] ?? [];
  const closed = FOLDERS.filter((other) => !whole.has(other) && !typesOnly.includes(other));
  const from = { path: `^${folder}/` };
  const rule = (start, to) => ({
    name: `${folder}-arrows`,
    severity: 'error',
    from: start,
    to: { path: `^(${to.join('|')})/` },
  });
  const wider = WIDER[folder];
  return [
    rule(wider ? { ...from, pathNot: wider.path } : from, closed),
    ...(wider
      ? [
          rule(
            { path: wider.path },
            closed.filter((other) => other !== wider.also),
          ),
        ]
      : []),
    ...typesOnly.map((other) => ({
      name: `${folder}-only-types-of-${other}`,
      severity: 'error',
      from,
      to: { path: `^${other}/`, dependencyTypesNot: ['type-only'] },
    })),
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.keys(ARROWS).flatMap(arrowsOf),
    {
      name: 'engine-is-pure',
      comment: 'The engine runs anywhere: no packages, no Node modules.',
      severity: 'error',
      from: { path: '^engine/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    {
      name: 'exports-are-pure',
      severity: 'error',
      from: { path: '^exports/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    {
      name: 'one-seam-to-the-browser',
      comment:
        'Only extension/browser.ts imports the browser API; everything else takes it from there or as a parameter.',
      severity: 'error',
      from: { path: '^(entrypoints|extension|components|exports|engine)/', pathNot: '^extension/browser\\.ts$' },
      to: { path: '(^|/)(wxt/dist/browser|webextension-polyfill)' },
    },
    {
      name: 'no-circular',
      comment: 'Types may refer to each other; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      comment: '`#i18n` and `#imports` are made by WXT.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^#' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)\\.(wxt|output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
