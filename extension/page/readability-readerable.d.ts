/** Readability's check alone, which its package does not type by itself. */
declare module '@mozilla/readability/Readability-readerable' {
  export default function isProbablyReaderable(
    document: Document,
    options?: { readonly minContentLength?: number; readonly minScore?: number },
  ): boolean;
}
