import { type CSSProperties, useEffect, useRef } from 'react';
import { htmlLang } from '@/lib/words/lang';
import { Help, type HelpProps } from './Help';
import { type Side, SideButton } from './side';
import { Tools } from './Tools';
import { Say, usePanelWords } from './words';

interface Props extends HelpProps {
  side: Side;
  /** How far down it begins (px). */
  head: number;
  onSide: (side: Side) => void;
  onClose: () => void;
  tools: Parameters<typeof Tools>[0];
}

/** The help beside the page. It is no modal dialog: the page stays usable under it. */
export function Panel({ side, head, onSide, onClose, tools, ...help }: Props) {
  const { lang, t } = usePanelWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div
      className="panel"
      role="dialog"
      aria-labelledby="panel-title"
      lang={htmlLang(lang)}
      data-side={side}
      style={{ '--head': `${head}px` } as CSSProperties}
      onKeyDown={(event) => {
        // What is typed here is none of the page's business.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
      onKeyPress={(event) => event.stopPropagation()}
      onKeyUp={(event) => event.stopPropagation()}
    >
      <div className="panel-head">
        <h2 id="panel-title" ref={title} tabIndex={-1}>
          <Say>{t('panel.name')}</Say>{' '}
          {help.practice && <span className="practice-mark">{t('panel.practice')}</span>}
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
        <Help {...help} />
        <Tools {...tools} />
      </div>
    </div>
  );
}
