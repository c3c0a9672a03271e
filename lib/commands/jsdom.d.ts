/** The little of jsdom that we use; `@types/jsdom` would bring a second DOM into every file. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: { readonly document: Document };
  }
}
