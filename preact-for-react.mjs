/**
 * The source is written for React; Preact is what runs, in the build and in the tests alike
 * (README, "Notes on the tools"). The first name that fits counts.
 */
export const preactForReact = {
  'react-dom/client': `${import.meta.dirname}/components/preact-root.ts`,
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};
