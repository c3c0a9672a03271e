import { expect, test } from 'vitest';
import { arrowFaults, readRooms } from './arrows';

const root = new URL('../..', import.meta.url).pathname;

test('every import of the repository follows the arrows', () => {
  const files = readRooms(root);
  expect(files.length).toBeGreaterThan(10);
  expect(arrowFaults(files)).toEqual([]);
});

test.each([
  ['lib/decision/decide.ts', "import { speak } from '@/lib/words/verdict';"],
  ['lib/insurers/select.ts', "import { decide } from '../decision/decide';"],
  ['lib/pages/page.ts', "import { browser } from 'wxt/browser';"],
  ['lib/decision/decide.ts', "import { useState } from 'react';"],
  ['components/parts/button.tsx', "import {\n  browser,\n} from 'wxt/browser';"],
  ['components/parts/button.tsx', "import { people } from '@/lib/extension/storage';"],
  ['components/parts/button.tsx', "import App from '@/entrypoints/popup/app';"],
  ['lib/people/store.ts', "const page = await import('@/components/page');"],
  ['lib/words/ui.ts', "import '../../components/style.css';"],
  ['lib/decision/decide.ts', "export * from '@/test/tools/arrows';"],
  ['lib/gossip/talk.ts', ''],
])('a planted violation in %s is found: %s', (path, text) => {
  expect(arrowFaults([{ path, text }])).toHaveLength(1);
});

test.each([
  ['entrypoints/popup/main.tsx', "import { createRoot } from 'react-dom/client';"],
  ['lib/insurers/format.ts', "import type { Day } from '@/lib/decision/types';"],
  ['lib/decision/decide.ts', "import { select } from '@/lib/insurers/select';"],
  ['lib/decision/decide.ts', "import * as z from 'zod/mini';"],
])('an arrow in the right direction passes in %s: %s', (path, text) => {
  expect(arrowFaults([{ path, text }])).toEqual([]);
});
