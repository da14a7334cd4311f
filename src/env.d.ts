/// <reference types="astro/client" />

declare module 'virtual:references' {
  /** Every reference of a build in every style; in development there are none */
  export const formatted: import('./references/format-references.ts').FormattedReferences | undefined;
}

declare namespace App {
  interface Locals {
    /** What the components inside a guide's text print; the page sets it before it renders the text. */
    guide: import('./views/guide.ts').GuideView;
    /** Corrections that name the page; the middleware sets them. */
    corrections: import('./views/corrections.ts').CorrectionMark[];
  }
}
