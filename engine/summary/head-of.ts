import type { Article, ArticleHead } from '../document';

/** What the page says of itself, without its text. */
export function headOf({ title, url, outlet, byline, published, language }: Article): ArticleHead {
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
}
