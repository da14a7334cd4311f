// The packages come without types; this is the part of them that is used here.
declare module '@citation-js/core' {
  type Item = import('../evidence/csl.ts').CslItem;

  export const plugins: {
    config: {
      get(plugin: '@csl'): { styles: { add(name: string, style: unknown): void; get(name: string): string } };
      get(plugin: '@bibtex'): {
        format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
    output: {
      format(
        name: 'bibliography',
        items: Item[],
        options: { template: string; lang: string; format: 'text' },
      ): string;
      format(
        name: 'bibtex',
        items: Item[],
        options: { format: 'object' },
      ): { type: string; label: string; properties: Record<string, string> }[];
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
