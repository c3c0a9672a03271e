/**
 * A fixed piece of work of about the same nature as a verdict: small objects, maps, short strings.
 * Never change it: the budgets are scaled by how long it takes (see ./decide.bench.ts).
 */
export function workload(): number {
  const seen = new Map<string, { n: number; tags: string[] }>();
  for (let n = 0; n < 300; n++) {
    const key = `k${(n * 7) % 90}`;
    const found = seen.get(key);
    if (found) found.tags.push(key);
    else seen.set(key, { n, tags: [key] });
  }
  const sorted = [...seen.values()].sort((a, b) => b.tags.length - a.tags.length || a.n - b.n);
  return sorted.filter(({ n }) => n % 3 > 0).map(({ tags }) => tags.join()).length;
}

/** Its fastest (2nd percentile) on the machine the budgets were set for, in microseconds. */
export const workloadTakes = 22;
