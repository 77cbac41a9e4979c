/** Where the tests' pages are served. The names are real because the manifest is; nothing but this machine ever answers. */

/** On the bundled list. */
export const LISTED = 'https://www.cbc.ca';
/** Covered by the same line of the list, for switches that reach subdomains. */
export const LISTED_SUBDOMAIN = 'https://newsinteractives.cbc.ca';
/** On no list. */
export const UNLISTED = 'https://reader.example.org';
