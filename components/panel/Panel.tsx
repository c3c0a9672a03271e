import { useEffect, useRef } from 'react';
import { hotline } from '@/lib/guides/hotline';
import { guidePlace } from '@/lib/guides/place';
import { statusHelp } from '@/lib/guides/status-help';
import type { StatusReading } from '@/lib/pages/status/words';
import type { InsurerWaits } from '@/lib/words/waits';
import { Guides, useOpenGuides } from './Guides';
import { MessagesPart } from './MessagesPart';
import { StatusPart } from './StatusPart';
import { type Side, SideButton } from './side';
import { TakeOver } from './TakeOver';
import { Say, usePanelWords } from './words';

interface Props {
  /** Id of the page in front; null = not known. */
  page: string | null;
  status: StatusReading | null;
  nickname: string;
  /** What that person's insurer says about waiting; null = not known. */
  insurer: InsurerWaits | null;
  practice: boolean;
  side: Side;
  onSide: (side: Side) => void;
  onClose: () => void;
  takeOver: (registered: boolean) => Promise<boolean>;
}

/** The help beside the page. It is no modal dialog: the page stays usable under it. */
export function Panel({
  page,
  status,
  nickname,
  insurer,
  practice,
  side,
  onSide,
  onClose,
  takeOver,
}: Props) {
  const { lang, t } = usePanelWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const fitting = page ? (guidePlace(page, status?.id ?? null)?.id ?? null) : null;
  const openGuides = useOpenGuides(fitting);
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
        <StatusPart
          status={status}
          expected={fitting === 'find-status'}
          insurer={insurer}
          onGuide={openGuides.call}
        />
        {registered !== undefined && (
          <TakeOver key={String(registered)} {...{ registered, nickname, practice, takeOver }} />
        )}
        <Guides {...{ page, fitting, openGuides }} status={status?.id ?? null} />
        <MessagesPart insurer={insurer} onGuide={openGuides.call} />
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
