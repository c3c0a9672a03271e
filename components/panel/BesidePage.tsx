import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSiteWords } from '@/components/parts/Here';
import { Text, useWords } from '@/components/parts/words';
import type { Lang } from '@/lib/words/catalogue';
import { htmlLang } from '@/lib/words/lang';
import { Help, type HelpProps } from './Help';
import type { PageNews } from './hands';
import { addStyle } from './host';
import sideCss from './side.css?inline';
import { panelStyles } from './styles';
import { Tools } from './Tools';
import { PanelSpeaking } from './words';

export type BesideState = { is: 'waiting' } | { is: 'unseen' } | { is: 'seen'; news: PageNews };

interface Props
  extends Pick<HelpProps, 'hands' | 'keeper' | 'person' | 'onPerson' | 'onPeopleChanged'> {
  state: BesideState;
  lang: Lang;
  /** In percent, as for our other pages. */
  textSize: number;
  onChecklist: () => void;
}

/** The body of the panel in a page of our own, beside the page it speaks of. */
export function BesidePage({ state, lang, textSize, onChecklist, ...help }: Props) {
  const { t } = useWords();
  return (
    <main className="beside">
      <h1 className="visually-hidden">{t('app.name')}</h1>
      <Announcement state={state} />
      <InShadow textSize={textSize}>
        <PanelSpeaking lang={lang}>
          <div className="panel" data-side="beside" lang={htmlLang(lang)}>
            <div className="panel-body">
              {state.is !== 'waiting' && (
                <Help
                  {...help}
                  onChecklist={onChecklist}
                  key={state.is}
                  news={state.is === 'seen' ? state.news : null}
                  practice={false}
                />
              )}
              {state.is !== 'waiting' && <Tools onChecklist={onChecklist} host="" />}
            </div>
          </div>
        </PanelSpeaking>
      </InShadow>
    </main>
  );
}

function Announcement({ state }: { state: BesideState }) {
  const { s } = useSiteWords();
  return (
    <div className="beside-said" role="status">
      {state.is === 'waiting' && (
        <p className="late">
          <Text>{s('side.wait')}</Text>
        </p>
      )}
      {state.is === 'unseen' && (
        <>
          <p>
            <strong>
              <Text>{s('side.unseen')}</Text>
            </strong>
          </p>
          <p>
            <Text>{s('side.unseen.how')}</Text>
          </p>
          <p>
            <Text>{s('side.unseen.plain')}</Text>
          </p>
        </>
      )}
    </div>
  );
}

/** The panel's style sheet is written for a shadow root; here it gets one that anybody may open. */
function InShadow({ textSize, children }: { textSize: number; children: React.ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const host = place.current;
    if (!host) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    if (shadow.adoptedStyleSheets.length === 0) addStyle(shadow, panelStyles + sideCss);
    setRoot(shadow);
  }, []);
  return (
    <div ref={place} style={{ zoom: `${textSize}%` }}>
      {root && createPortal(children, root as unknown as Element)}
    </div>
  );
}
