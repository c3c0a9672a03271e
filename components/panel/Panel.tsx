import { useEffect, useRef } from 'react';
import type { GuideId } from '@/lib/guides/guide';
import { hotline } from '@/lib/guides/hotline';
import { guidePlace } from '@/lib/guides/place';
import { begin } from '@/lib/guides/progress';
import { statusHelp } from '@/lib/guides/status-help';
import type { StatusReading } from '@/lib/pages/status/words';
import { GuideList } from './GuideList';
import { GuideWalk } from './GuideWalk';
import type { PageHands } from './hands';
import { StatusPart } from './StatusPart';
import { type Side, SideButton } from './side';
import { TakeOver } from './TakeOver';
import type { ProgressKeeper } from './walking';
import { useWalking } from './walking';
import { Say, usePanelWords } from './words';

interface Props {
  /** Id of the page in front; null = not known. */
  page: string | null;
  status: StatusReading | null;
  nickname: string;
  practice: boolean;
  side: Side;
  onSide: (side: Side) => void;
  onClose: () => void;
  takeOver: (registered: boolean) => Promise<boolean>;
  hands: Pick<PageHands, 'showStep'>;
  keeper: ProgressKeeper;
  stepFound: boolean | null;
}

/** The help beside the page. It is no modal dialog: the page stays usable under it. */
export function Panel({
  page,
  status,
  nickname,
  practice,
  side,
  onSide,
  onClose,
  takeOver,
  hands,
  keeper,
  stepFound,
}: Props) {
  const { lang, t } = usePanelWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const fitting = page ? (guidePlace(page, status?.id ?? null)?.id ?? null) : null;
  const { progress, go, moved } = useWalking({ page, hands, keeper });
  const start = (id: GuideId) => go(begin(id, page));
  const registered = status ? statusHelp[status.id].facts.registered : undefined;
  return (
    <div
      className="panel"
      role="dialog"
      aria-labelledby="panel-title"
      lang={lang}
      data-side={side}
      onKeyDown={(event) => {
        // What is typed here is none of the page's business.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
      onKeyUp={(event) => event.stopPropagation()}
    >
      <div className="panel-head">
        <h2 id="panel-title" ref={title} tabIndex={-1}>
          <Say>{t('panel.name')}</Say>
          {practice && <span className="practice-mark">{t('panel.practice')}</span>}
        </h2>
        <SideButton side={side} onSide={onSide} />
        <button
          type="button"
          className="icon-button"
          aria-label={t('panel.close')}
          onClick={onClose}
        >
          ×
        </button>
      </div>
      <div className="panel-body">
        {progress ? (
          <GuideWalk {...{ progress, page, moved }} onProgress={go} found={stepFound} />
        ) : (
          <>
            <StatusPart status={status} expected={fitting === 'find-status'} onGuide={start} />
            {registered !== undefined && (
              <TakeOver
                key={String(registered)}
                {...{ registered, nickname, practice, takeOver }}
              />
            )}
            <GuideList {...{ page, fitting }} status={status?.id ?? null} onBegin={start} />
          </>
        )}
        <div className="panel-foot small">
          <p className="strong">{t('panel.logOut')}</p>
          <p>
            <Say>{t('panel.somebodyElse', { name: hotline.name, phone: hotline.phone })}</Say>
          </p>
          <p>{t('panel.privacy')}</p>
          <p>{t('panel.unofficial')}</p>
        </div>
      </div>
    </div>
  );
}
