/** How long the panel waits for a first reading at most: of the status, and of the page (ms). */
const patience = 80;

/** Resolves with the reading, or when it takes too long. */
export const waitFor = (reading: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.race([reading, new Promise((resolve) => setTimeout(resolve, patience))]);
