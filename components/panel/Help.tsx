import { hotline } from '@/lib/guides/hotline';
import { guidePlace } from '@/lib/guides/place';
import { statusHelp } from '@/lib/guides/status-help';
import type { Keeper } from './beside';
import { Guides, useOpenGuides } from './Guides';
import type { PageHands, PageNews } from './hands';
import { StatusPart } from './StatusPart';
import { TakeOver } from './TakeOver';
import { Say, usePanelWords } from './words';

/** What the body asks for; the panel on the page and the side panel answer in their own ways. */
export type HelpKeeper = Pick<
  Keeper,
  'takeOver' | 'insurers' | 'progress' | 'keepProgress' | 'manner' | 'keepManner'
>;

export interface HelpProps {
  /** Null = the page is not to be seen: the guides stand as plain text. */
  news: PageNews | null;
  hands: PageHands;
  keeper: HelpKeeper;
  nickname: string;
  practice: boolean;
}

/** The help itself, the same on the page and beside it. */
export function Help({ news, keeper, nickname, practice }: HelpProps) {
  const { t } = usePanelWords();
  const page = news?.view.page ?? null;
  const status = news?.view.status ?? null;
  const fitting = page ? (guidePlace(page, status?.id ?? null)?.id ?? null) : null;
  const openGuides = useOpenGuides(fitting);
  const registered = status ? statusHelp[status.id].facts.registered : undefined;
  return (
    <>
      <StatusPart status={status} expected={fitting === 'find-status'} onGuide={openGuides.call} />
      {registered !== undefined && (
        <TakeOver
          key={String(registered)}
          takeOver={keeper.takeOver}
          {...{ registered, nickname, practice }}
        />
      )}
      <Guides {...{ page, fitting, openGuides }} status={status?.id ?? null} />
      <div className="panel-foot small">
        <p className="strong">{t('panel.logOut')}</p>
        <p>
          <Say>{t('panel.somebodyElse', { name: hotline.name, phone: hotline.phone })}</Say>
        </p>
        <p>{t('panel.privacy')}</p>
        <p>{t('panel.unofficial')}</p>
      </div>
    </>
  );
}
