/** One page with every picture, small, under its name. */
export function contactSheet(files: readonly string[]): string {
  const figures = files.map(
    (file) =>
      `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file.replace('.png', '')}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Saidby: every surface</title>
<style>
  body { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 12px; margin: 12px; background: #888; }
  figure { margin: 0; }
  img { width: 100%; height: 200px; object-fit: contain; object-position: top; background: #777; }
  figcaption { font: 12px sans-serif; color: #fff; }
</style>
${figures.join('\n')}
</html>
`;
}
