import { Fragment } from 'react';
import { Say } from './words';

/** With the bracket that opens before it: a line does not end with one. */
const phoneNumbers = /([（(]?0\d{1,4}-\d{2,4}-\d{2,4})/;

/** A sentence of ours whose telephone numbers can be pressed. */
export function SayWithPhones({ children }: { children: string }) {
  return children.split(phoneNumbers).map((part, i) => {
    const [, bracket = '', phone = ''] = /^(\D?)(.*)$/.exec(part) ?? [];
    return i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
      <span key={i} className="one">
        {bracket}
        <a className="phone-inline" href={`tel:${phone.replaceAll('-', '')}`}>
          {phone}
        </a>
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Fragment key={i}>
        <Say>{part}</Say>
      </Fragment>
    );
  });
}
