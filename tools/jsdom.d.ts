/** As much of jsdom as the tools and tests use; the package has no types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: string, listener: (error: Error) => void): this;
  }
  export class JSDOM {
    constructor(html: string, options?: { readonly url?: string; readonly virtualConsole?: VirtualConsole });
    readonly window: Window & typeof globalThis;
  }
}
