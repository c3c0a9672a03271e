import { expect, it } from 'vitest';
import { builtIn } from '../../lib/insurers/built-in';
import { knownPackFacts } from '../../lib/people/pack-facts';

it('a state may hold every fact that a built-in pack asks for', () => {
  const asked = [...builtIn.values()].flatMap((pack) =>
    Object.entries(pack.facts ?? {}).map(([name, { kind }]) => [`${pack.id}.${name}`, kind]),
  );
  expect(knownPackFacts).toMatchObject(Object.fromEntries(asked));
  expect(builtIn.size).toBeGreaterThan(0);
});
