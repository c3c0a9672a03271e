/** What is left to do by hand: nothing of ours talks to a store. */
export const handSteps = (folder: string, version: string) => `
The rest is done by hand; everything lies in ${folder}/

Chrome Web Store (Developer Dashboard)
  1. Package → Upload new package: hokensho-guide-${version}-chrome.zip
  2. Store listing, in Japanese and English: listing/ja.md, listing/en.md; pictures/ja, pictures/en
  3. Privacy: listing/answers.md, field by field; the address of the privacy policy
  4. Submit for review, with publishing held back until the Firefox version is through as well

addons.mozilla.org (Developer Hub)
  1. Submit a new version, "On this site": hokensho-guide-${version}-firefox.zip
  2. "Do you need to submit source code?" Yes: hokensho-guide-${version}-sources.tar.gz
  3. Notes for reviewers: notes-for-reviewers.txt
  4. Listing, in Japanese and English: listing/ja.md, listing/en.md; pictures/ja, pictures/en, without the promo pictures

Then push the tag v${version}, and put SHA256SUMS where people can compare.
`;

/** Goes into the field AMO has for it. */
export const notesForReviewers = (version: string, sums: string) => `\
How to build this from the source archive: docs/build-for-reviewers.md in it. In short, with npm 10 or newer:

  npm ci
  npm run zip

The zips then lie in .output/ and are, byte for byte, those that were submitted:

${sums}
The extension makes no network request, and its pages may not (connect-src 'none'). It collects no data.
To try it without an account at the portal: options page → 練習用の画面 (practice portal).
Version ${version}.
`;
