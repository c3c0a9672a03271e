import { Cases } from '@/components/panel/GuideText';
import { Hotline } from '@/components/panel/Hotline';
import { InsurerDesk } from '@/components/panel/InsurerDesk';
import { SayWithPhones } from '@/components/panel/SayWithPhones';
import { SourceLine } from '@/components/panel/Sources';
import { Waiting } from '@/components/panel/Waiting';
import { PanelSpeaking, Say, usePanelWords } from '@/components/panel/words';
import type { Told } from '@/components/practice/tours';
import { type PortalCite, type Source, sources } from '@/lib/guides/sources';
import { termOf } from '@/lib/pages/terms';
import type { Lang } from '@/lib/words/catalogue';
import { citedDocuments } from '@/lib/words/citations';
import { isTermKey } from '@/lib/words/terms';
import { type Content, citesOf, contentOf } from './told';
import type { StageInsurer } from './types';

interface Props {
  told: Told;
  /** Which step of the demonstration, from 0, and of how many. */
  step: number;
  of: number;
  lang: Lang;
  insurer: StageInsurer;
  /** Sources by publisher and date alone: seen from far, they need not be longer. */
  brief?: boolean;
}

/** What the help would say beside the page at this step, without anything to press. */
export function ToldPart({ lang, ...props }: Props) {
  return (
    <PanelSpeaking lang={lang}>
      <Part {...props} />
    </PanelSpeaking>
  );
}

function Part({ told, step, of, insurer, brief = false }: Omit<Props, 'lang'>) {
  const { t } = usePanelWords();
  const content = contentOf(told, insurer.documents);
  if (!content) return null;
  return (
    <div className="told">
      <h2 className="told-title">
        <span className="told-count">{t('walk.progress', { step: step + 1, of })}</span>
        <Say>{titleOf(content, t)}</Say>
      </h2>
      <ToldBody content={content} insurer={insurer} />
      <SourceLines cites={citesOf(content)} brief={brief} />
    </div>
  );
}

export function titleOf(content: Content, t: ReturnType<typeof usePanelWords>['t']): string {
  switch (content.kind) {
    case 'step':
      return t(content.guide.title);
    case 'cases':
      return t(content.guide.otherwise?.title ?? content.guide.title);
    case 'help':
      return t('panel.shown');
    case 'terms':
      return t('terms.title');
  }
}

/** What is told, without its title and sources. */
export function ToldBody({ content, insurer }: { content: Content; insurer: StageInsurer }) {
  const { t } = usePanelWords();
  switch (content.kind) {
    case 'step': {
      const { guide, step } = content;
      return (
        <>
          <p className="told-say">
            <SayWithPhones>{t(step.say)}</SayWithPhones>
          </p>
          {step.note && (
            <p>
              <SayWithPhones>{t(step.note)}</SayWithPhones>
            </p>
          )}
          {step.hotline && (
            <>
              <Hotline />
              <InsurerDesk insurer={insurer.waits} />
            </>
          )}
          {guide.dated && (
            <p className="small">
              <Say>{t('panel.labelsDiffer')}</Say>
            </p>
          )}
        </>
      );
    }
    case 'cases':
      return <Cases cases={content.cases} className="told-cases" />;
    case 'help': {
      const { quote, help } = content;
      return (
        <>
          {quote && (
            <p lang="ja" className={quote.length > 10 ? undefined : 'told-say'}>
              「{quote}」
            </p>
          )}
          <p className={quote && quote.length <= 10 ? undefined : 'told-say'}>
            <Say>{t(help.means)}</Say>
          </p>
          <h3>{t('panel.next')}</h3>
          <ol className="told-steps">
            {help.next.map(({ say }) => (
              <li key={say}>
                <SayWithPhones>{t(say)}</SayWithPhones>
              </li>
            ))}
          </ol>
          {help.wait && <Waiting wait={help.wait} insurer={insurer.waits} />}
          {help.call && <Hotline topic={help.call} />}
        </>
      );
    }
    case 'terms':
      return (
        <dl className="told-cases">
          {content.terms.map((id) => (
            <div key={id}>
              <dt lang="ja">{termOf(id).names[0]}</dt>
              {[`${id}.is`, `${id}.point`].filter(isTermKey).map((key) => (
                <dd key={key}>
                  <Say>{t(key)}</Say>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      );
  }
}

/** Whose statements these are and of when. Publishers and titles stay in Japanese. */
export function SourceLines({
  cites,
  brief = false,
}: {
  cites: readonly PortalCite[];
  brief?: boolean;
}) {
  const { t } = usePanelWords();
  const cited = citedDocuments<Source>(cites, sources);
  if (cited.length === 0) return null;
  return (
    <div className="told-sources">
      <h3>{t('panel.sources')}</h3>
      <ul>
        {cited.map(({ document, cites: places }) => (
          <li key={document.key}>
            <span lang="ja">
              <SourceLine source={brief ? { ...document, title: undefined } : document} />
            </span>
            {!document.url && !brief && t('panel.sources.places', { places: places.join(', ') })}
          </li>
        ))}
      </ul>
    </div>
  );
}
