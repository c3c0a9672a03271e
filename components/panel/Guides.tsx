import { useState } from 'react';
import { guides } from '@/lib/guides';
import type { GuideId } from '@/lib/guides/guide';
import type { StatusId } from '@/lib/pages/status/words';
import { GuidePart } from './GuidePart';
import { usePanelWords } from './words';

export interface OpenGuides {
  isOpen(id: GuideId): boolean;
  set(id: GuideId, open: boolean): void;
  /** Opens a guide from elsewhere in the panel: it comes into view, with the focus. */
  call(id: GuideId): void;
  /** Grows with every call of this guide; 0 = never called. */
  called(id: GuideId): number;
}

/** Which guides stand open; the one that fits the page opens by itself. */
export function useOpenGuides(fitting: GuideId | null): OpenGuides {
  const [open, setOpen] = useState<ReadonlySet<GuideId>>(new Set(fitting ? [fitting] : []));
  const [last, setLast] = useState<{ id: GuideId | null; times: number }>({ id: null, times: 0 });
  const [fitted, setFitted] = useState(fitting);
  if (fitting !== fitted) {
    setFitted(fitting);
    if (fitting) setOpen(new Set([...open, fitting]));
  }
  const set = (id: GuideId, isOpen: boolean) => {
    if (isOpen === open.has(id)) return;
    setOpen(new Set(isOpen ? [...open, id] : [...open].filter((one) => one !== id)));
  };
  return {
    isOpen: (id) => open.has(id),
    set,
    call: (id) => {
      set(id, true);
      setLast(({ times }) => ({ id, times: times + 1 }));
    },
    called: (id) => (last.id === id ? last.times : 0),
  };
}

interface Props {
  page: string | null;
  status: StatusId | null;
  /** The guide that fits the page: it comes first. */
  fitting: GuideId | null;
  openGuides: OpenGuides;
}

export function Guides({ page, status, fitting, openGuides }: Props) {
  const { t } = usePanelWords();
  const order = Object.values(guides)
    .filter(({ id }) => id !== 'register' || status !== 'registered')
    .sort((a, b) => Number(b.id === fitting) - Number(a.id === fitting));
  return (
    <section>
      <h3>{t('panel.help')}</h3>
      <div>
        {order.map((guide) => (
          <GuidePart
            key={guide.id}
            guide={guide}
            page={page}
            open={openGuides.isOpen(guide.id)}
            called={openGuides.called(guide.id)}
            onOpen={(isOpen) => openGuides.set(guide.id, isOpen)}
            onCall={openGuides.call}
          />
        ))}
      </div>
    </section>
  );
}
