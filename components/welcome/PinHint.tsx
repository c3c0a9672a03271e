import { Text, useWords } from '@/components/parts/words';
import { welcomeWords } from '@/lib/words/welcome';

/** Where the button of an extension hides. */
export type Browser = 'chrome' | 'firefox' | 'android';

/** How to have our button in sight: browsers put a new one behind a piece of a puzzle. */
export function PinHint({ browser }: { browser: Browser }) {
  const { lang } = useWords();
  const w = welcomeWords(lang);
  return (
    <section className="pin-hint">
      <h2>
        <Text>{w('pin.title')}</Text>
      </h2>
      {browser !== 'android' && <Drawing browser={browser} />}
      <p>
        <Text>{w(`pin.${browser}`)}</Text>
      </p>
    </section>
  );
}

const puzzle =
  'M4 8h4.2a2.8 2.8 0 1 1 5.6 0H18v4.2a2.8 2.8 0 1 1 0 5.6V22H4v-4.6a2.6 2.6 0 1 0 0-4.8z';
const pin = 'M8 3h8l-1 2v5l3 3v2h-5v6l-1 2-1-2v-6H6v-2l3-3V5z';
const gear =
  'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10.5 2h3l.5 2.6 2 .9 2.3-1.4 2.1 2.1-1.4 2.3.9 2 2.6.5v3l-2.6.5-.9 2 1.4 2.3-2.1 2.1-2.3-1.4-2 .9-.5 2.6h-3l-.5-2.6-2-.9-2.3 1.4-2.1-2.1L5.5 16l-.9-2L2 13.5v-3l2.6-.5.9-2-1.4-2.3 2.1-2.1L8.5 5l1.5-.4z';

/** The way of the hand, from the first thing to press to the second. It says nothing that the words beside it don't. */
function Drawing({ browser }: { browser: 'chrome' | 'firefox' }) {
  return (
    <svg className="pin-drawing" viewBox="0 0 160 56" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2">
        <rect x="4" y="4" width="48" height="48" rx="8" />
        <rect x="108" y="4" width="48" height="48" rx="8" />
        <path d="M60 28h36m-9-8 9 8-9 8" />
      </g>
      <g fill="currentColor" fillRule="evenodd">
        <path transform="translate(15 13)" d={puzzle} />
        <path transform="translate(120 16)" d={browser === 'chrome' ? pin : gear} />
      </g>
    </svg>
  );
}
