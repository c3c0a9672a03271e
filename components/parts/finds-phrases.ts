/** Browsers that find phrases by themselves need no help, which screen readers would hear as spaces. */
export const findsPhrases = globalThis.CSS?.supports?.('word-break', 'auto-phrase') ?? false;
