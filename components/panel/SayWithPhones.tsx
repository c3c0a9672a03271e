import { Fragment } from 'react';
import { Say } from './words';

const phoneNumbers = /(0\d{1,4}-\d{2,4}-\d{2,4})/;

/** A sentence of ours whose telephone numbers can be pressed. */
export function SayWithPhones({ children }: { children: string }) {
  return children.split(phoneNumbers).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
      <a key={i} className="phone-inline" href={`tel:${part.replaceAll('-', '')}`}>
        {part}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Fragment key={i}>
        <Say>{part}</Say>
      </Fragment>
    ),
  );
}
