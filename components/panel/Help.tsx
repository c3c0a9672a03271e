import { useEffect, useMemo, useRef, useState } from 'react';
import { WhoseBar } from '@/components/parts/WhoseBar';
import { todayInTokyo } from '@/lib/decision/calendar';
import type { GuideId } from '@/lib/guides/guide';
import { hotline } from '@/lib/guides/hotline';
import { guidePlace, reachedPage } from '@/lib/guides/place';
import { begin, type Progress, standingOf, stride } from '@/lib/guides/progress';
import { statusHelp } from '@/lib/guides/status-help';
import { builtInWaits } from '@/lib/guides/waits';
import { builtInCards } from '@/lib/insurers/built-in-cards';
import type { InsurerCard, PersonsInsurer } from '@/lib/insurers/card';
import { type InsurerWaits, sayWaits } from '@/lib/words/waits';
import { whoseWords } from '@/lib/words/whose';
import type { Keeper, Whose } from './beside';
import { GuideList } from './GuideList';
import { GuideWalk } from './GuideWalk';
import type { PageHands, PageNews } from './hands';
import { InsurerPart } from './InsurerPart';
import { MessagesPart } from './MessagesPart';
import { PagePart } from './PagePart';
import { SayWithPhones } from './SayWithPhones';
import { StatusPart } from './StatusPart';
import { TakeOver } from './TakeOver';
import { TermsPart } from './TermsPart';
import { useWalking } from './walking';
import { Say, usePanelWords } from './words';

/** What the body asks for; the panel on the page and the side panel answer in their own ways. */
export type HelpKeeper = Pick<
  Keeper,
  'takeOver' | 'takeBack' | 'insurer' | 'progress' | 'keepProgress'
>;

export interface HelpProps {
  /** Null = the page is not to be seen: the guides stand as plain text. */
  news: PageNews | null;
  hands: PageHands;
  keeper: HelpKeeper;
  /** Whose help it is, and where that person is insured. */
  person: Omit<Whose, 'lang'>;
  /** Puts somebody else in front; absent when rehearsing. */
  onPerson?: ((id: string) => void) | undefined;
  /** Who is there, or in front, may have changed. */
  onPeopleChanged: () => void;
  /** Leads to the person's own answer; absent when rehearsing. */
  onChecklist?: (() => void) | undefined;
  practice: boolean;
  /** What is known already: nothing else is drawn before it. */
  known?: Known;
}

interface Known {
  /** How far the guide has come; null = none is being walked. */
  begun: Progress | null;
  /** Of the insurer whose page it is. */
  card: InsurerCard | null;
}

/** The help itself, the same on the page and beside it: a guide being walked, or all there is. */
export function Help({ news, ...props }: HelpProps) {
  const { hands, keeper, person, onPerson, known } = props;
  const { lang } = usePanelWords();
  const page = news && reachedPage(news.view);
  const { progress, go, came } = useWalking({ page, hands, keeper, begun: known?.begun });
  const view = news?.view ?? null;
  const { switchedTo, vouch, doubt } = useSwitched(view, person.current);
  const [isDone, setDone] = useDone(view);
  const choose =
    onPerson &&
    ((id: string) => {
      doubt();
      onPerson(id);
    });
  const mayBeOthers = person.keepNothing || person.people.length > 1;
  const hasSwitched = switchedTo !== null && switchedTo === person.current;
  const { top, leave } = useBackToTop(progress === null);
  const onProgress = (next: Progress | null) => {
    setDone(next === null && progress !== null && isLast(progress));
    if (next === null) leave();
    go(next);
  };
  return (
    <>
      <WhoseBar label={whoseWords(lang)('whose.label')} {...person} onChoose={choose} />
      <p role="status" className="log-out" ref={top}>
        {hasSwitched ? (
          <Say>{whoseWords(lang)('whose.relogin', { name: person.nickname })}</Say>
        ) : (
          isDone && mayBeOthers && <Say>{whoseWords(lang)('whose.logOut')}</Say>
        )}
      </p>
      {progress ? (
        <GuideWalk {...{ progress, page, came, onProgress }} found={news?.stepFound ?? null} />
      ) : (
        <Overview
          news={news}
          {...props}
          onPeopleChanged={() => {
            vouch();
            props.onPeopleChanged();
          }}
          onBegin={(id) => onProgress(begin(id, page))}
          toldToLogOut={hasSwitched || isDone || !mayBeOthers}
        />
      )}
      <Foot />
    </>
  );
}

/**
 * Whoever leaves a guide has its end in front, and the button that was pressed is gone: the help is
 * shown from its top again, with the focus on the first thing it says.
 */
function useBackToTop(isOverview: boolean) {
  const top = useRef<HTMLParagraphElement>(null);
  const isLeaving = useRef(false);
  useEffect(() => {
    if (!isOverview || !isLeaving.current) return;
    isLeaving.current = false;
    const body = top.current?.parentElement;
    const heading = body?.querySelector('h3');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
    // In the panel this scrolls the panel alone, which stands in the window; in the side panel, its page.
    body?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [isOverview]);
  const leave = () => {
    isLeaving.current = true;
  };
  return { top, leave };
}

/** Who is in front is told a moment after somebody said whose card it is (ms). */
const aMoment = 1_000;

/**
 * Who was put in front, here or in the popup, while the portal goes on showing the one before: until
 * nobody is logged in, or until somebody said whose card it is. What the portal shows tells nobody
 * whose it is.
 */
function useSwitched(view: PageNews['view'] | null, current: string | null) {
  const [to, setTo] = useState<string | null>(null);
  const before = useRef(current);
  const vouchedAt = useRef(Number.NEGATIVE_INFINITY);
  const loggedIn = isLoggedIn(view);
  useEffect(() => {
    const isAnother = before.current !== null && before.current !== current;
    before.current = current;
    if (isAnother && performance.now() - vouchedAt.current > aMoment) setTo(current);
  }, [current]);
  useEffect(() => {
    if (!loggedIn) setTo(null);
  }, [loggedIn]);
  const vouch = () => {
    vouchedAt.current = performance.now();
    setTo(null);
  };
  const doubt = () => {
    vouchedAt.current = Number.NEGATIVE_INFINITY;
  };
  return { switchedTo: loggedIn ? to : null, vouch, doubt };
}

const isAtLogin = (view: PageNews['view'] | null) =>
  view?.page === 'login' || view?.status?.id === 'signed-out';

const isLoggedIn = (view: PageNews['view'] | null) =>
  view?.site === 'mynaportal' && !isAtLogin(view);

const isLast = (progress: Progress) => {
  const standing = standingOf(progress);
  return standing !== null && stride(standing, 1) === null;
};

/**
 * Somebody has come to the end of a guide on the portal, or has gone from there to another site: the
 * portal stays logged in all the same. Until nobody is logged in any more.
 */
function useDone(view: PageNews['view'] | null) {
  const [done, setDone] = useState(false);
  const [wasLoggedIn, setWas] = useState(false);
  const loggedIn = isLoggedIn(view);
  const atLogin = isAtLogin(view);
  useEffect(() => {
    if (loggedIn || atLogin) setWas(loggedIn);
    if (atLogin) setDone(false);
  }, [loggedIn, atLogin]);
  const hasLeft = wasLoggedIn && view !== null && !loggedIn && !atLogin;
  return [(done && loggedIn) || hasLeft, setDone] as const;
}

type OverviewProps = HelpProps & {
  onBegin: (id: GuideId) => void;
  /** It is said above already, or there is nobody else. */
  toldToLogOut: boolean;
};

function Overview({ news, onBegin, toldToLogOut, ...props }: OverviewProps) {
  const { hands, keeper, person, onChecklist, practice, known } = props;
  const { lang } = usePanelWords();
  const view = news?.view ?? null;
  const status = view?.status ?? null;
  const fitting = view?.page ? (guidePlace(view.page, status?.id ?? null)?.id ?? null) : null;
  const registered = status ? statusHelp[status.id].facts.registered : undefined;
  const card = useInsurer(keeper, view?.insurer ?? null, known?.card ?? null);
  const insurer = useWaits(person.insurer);
  return (
    <>
      {view && !status && <PagePart view={view} />}
      <StatusPart {...{ status, insurer }} expected={fitting === 'find-status'} onGuide={onBegin} />
      {registered !== undefined && (
        <TakeOver
          key={String(registered)}
          whose={person}
          onChanged={props.onPeopleChanged}
          {...{ registered, practice, keeper, onChecklist }}
        />
      )}
      {registered !== undefined && !toldToLogOut && (
        <p className="strong">
          <Say>{whoseWords(lang)('whose.logOut')}</Say>
        </p>
      )}
      {view && view.site !== 'mynaportal' && card !== undefined && (
        <InsurerPart {...{ view, card }} person={person} onVerdict={onChecklist} />
      )}
      <GuideList
        {...{ fitting, onBegin }}
        page={view && reachedPage(view)}
        status={status?.id ?? null}
      />
      <MessagesPart insurer={insurer} onGuide={onBegin} />
      {news && <TermsPart terms={news.view.terms} marked={news.marked} hands={hands} />}
    </>
  );
}

/**
 * The card of the insurer whose page it is; null where there is none, undefined until that is known:
 * meanwhile nothing may be said of the page's rules.
 */
function useInsurer(keeper: HelpKeeper, id: string | null, first: InsurerCard | null) {
  const [found, setFound] = useState({ id: first?.id ?? null, card: first });
  useEffect(() => {
    let wanted = true;
    void readCard(keeper, id).then((card) => {
      // The same again would have all of the help drawn once more.
      if (wanted) setFound((was) => (was.id === id && was.card === card ? was : { id, card }));
    });
    return () => {
      wanted = false;
    };
  }, [keeper, id]);
  return found.id === id ? found.card : undefined;
}

/** Never rejects. */
export async function readCard(
  keeper: Pick<HelpKeeper, 'insurer'>,
  id: string | null,
): Promise<InsurerCard | null> {
  const card = id === null ? null : await keeper.insurer(id).catch(() => null);
  return card === 'built-in' ? (builtInCards[id ?? ''] ?? null) : card;
}

/**
 * What the person's insurer says about waiting; null where nothing is known. It comes with the
 * person: a line that came later would push down what somebody is about to press.
 */
function useWaits(insurer: PersonsInsurer | null): InsurerWaits | null {
  const { lang } = usePanelWords();
  return useMemo(() => {
    if (!insurer?.waiting) return null;
    // An imported pack may stand in the place of a built-in one.
    if (insurer.waiting === 'built-in') return builtInWaits(insurer.id, lang);
    return sayWaits(insurer.waiting, todayInTokyo(), lang);
  }, [insurer, lang]);
}

function Foot() {
  const { t } = usePanelWords();
  return (
    <div className="panel-foot small">
      <p className="strong">{t('panel.logOut')}</p>
      <p>
        <SayWithPhones>
          {t('panel.somebodyElse', { name: hotline.name, phone: hotline.phone })}
        </SayWithPhones>
      </p>
      <p>{t('panel.privacy')}</p>
      <p>{t('panel.unofficial')}</p>
    </div>
  );
}
