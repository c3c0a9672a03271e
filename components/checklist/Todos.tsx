import type { ReactNode } from 'react';
import { Japanese, Text, useWords } from '@/components/parts/words';
import { writeWhen } from '@/lib/words/when';
import { Cites } from './Cites';
import type { SpokenVerdict } from './types';

type SpokenTodo = SpokenVerdict['todo'][number];

/** What to do next, in order: the form's exact name, through whom, and when. */
export function Todos({ todo, children }: { todo: readonly SpokenTodo[]; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('todo.title')}</h2>
      {todo.length === 0 ? (
        <p>{t('todo.none')}</p>
      ) : (
        <ol className="todos">
          {todo.map((one) => (
            <li key={`${one.action} ${one.form ?? ''} ${one.text}`}>
              <p>
                <Text>{one.text}</Text>
              </p>
              <Details todo={one} />
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  );
}

function Details({ todo }: { todo: SpokenTodo }) {
  const { lang, t } = useWords();
  const when = writeWhen(todo, lang);
  return (
    <>
      {(todo.form || todo.to || when) && (
        <dl className="details">
          {todo.form && (
            <div>
              <dt>{t('todo.form')}</dt>
              <dd>
                <Japanese className="form-name">{todo.form}</Japanese>
              </dd>
            </div>
          )}
          {/* That the insurer is asked has just been said. */}
          {todo.to && todo.action !== 'ask-insurer' && (
            <div>
              <dt>{t('todo.to')}</dt>
              <dd>
                <Text>{t(`to.${todo.to}`)}</Text>
              </dd>
            </div>
          )}
          {when && (
            <div>
              <dt>{t('todo.when')}</dt>
              <dd>
                <Text>{when}</Text>
              </dd>
            </div>
          )}
        </dl>
      )}
      <Cites cites={todo.cites} />
    </>
  );
}
