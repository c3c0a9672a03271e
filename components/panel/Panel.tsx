import { type ReactNode, useEffect, useRef, useState } from 'react';
import { guides } from '@/lib/guides';
import type { GuideId } from '@/lib/guides/guide';
import { guidePlace } from '@/lib/guides/place';
import { statusHelp } from '@/lib/guides/status-help';
import type { StatusReading } from '@/lib/pages/status/words';
import { GuidePart } from './GuidePart';
import { StatusPart } from './StatusPart';
import { type Side, SideButton } from './side';
import { TakeOver } from './TakeOver';
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
}: Props) {
  const { lang, t } = usePanelWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
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
      <header>
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
      </header>
      <div className="panel-body">
        <StatusPart status={status} />
        {registered !== undefined && (
          <TakeOver key={String(registered)} {...{ registered, nickname, practice, takeOver }} />
        )}
        <Guides page={page} status={status} />
        <Foot>
          <p className="strong">{t('panel.logOut')}</p>
          <p>{t('panel.privacy')}</p>
          <p>{t('panel.unofficial')}</p>
        </Foot>
      </div>
    </div>
  );
}

const Foot = ({ children }: { children: ReactNode }) => (
  <footer className="small">{children}</footer>
);

function Guides({ page, status }: Pick<Props, 'page' | 'status'>) {
  const { t } = usePanelWords();
  const fitting = page ? (guidePlace(page, status?.id ?? null)?.id ?? null) : null;
  const [open, setOpen] = useState<ReadonlySet<GuideId>>(new Set(fitting ? [fitting] : []));
  const [called, setCalled] = useState<GuideId | null>(null);
  const [lastFitting, setLastFitting] = useState(fitting);
  if (fitting !== lastFitting) {
    setLastFitting(fitting);
    if (fitting) setOpen(new Set([...open, fitting]));
  }
  const set = (id: GuideId, isOpen: boolean) => {
    if (isOpen === open.has(id)) return;
    setOpen(new Set(isOpen ? [...open, id] : [...open].filter((one) => one !== id)));
    if (!isOpen && called === id) setCalled(null);
  };
  const order = Object.values(guides)
    .filter(({ id }) => id !== 'register' || status?.id !== 'registered')
    .sort((a, b) => Number(b.id === fitting) - Number(a.id === fitting));
  return (
    <section className="guides">
      <h3>{t('panel.help')}</h3>
      {order.map((guide) => (
        <GuidePart
          key={guide.id}
          guide={guide}
          page={page}
          open={open.has(guide.id)}
          called={called === guide.id}
          onOpen={(isOpen) => set(guide.id, isOpen)}
          onCall={(id) => {
            set(id, true);
            setCalled(id);
          }}
        />
      ))}
    </section>
  );
}
