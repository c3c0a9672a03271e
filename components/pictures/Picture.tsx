import { Text, useWords } from '@/components/parts/words';
import type { Drawn } from '@/lib/decision/headline';
import type { DeskItem, Paper } from '@/lib/decision/types';

/**
 * Our own drawings of what a person holds. They claim no colour and no layout: only the title
 * printed on a paper is the same everywhere. They say nothing that the words beside them don't.
 */
export function Picture({ of, large }: { of: DeskItem | Paper; large?: boolean }) {
  return (
    <svg
      className={large ? 'picture large' : 'picture'}
      viewBox="0 0 120 84"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[of](large === true)}
    </svg>
  );
}

/** What to hold, side by side; what is laid on the desk stands out, and says so. */
export function HoldPicture({ drawn }: { drawn: readonly Drawn[] }) {
  const { t } = useWords();
  if (drawn.length === 0) return null;
  return (
    <div className="hold-picture">
      {drawn.map(({ of, role }) => (
        <figure key={of} data-role={role ?? undefined}>
          <Picture of={of} large />
          {role && (
            <figcaption>
              <span className="visually-hidden">{t(`desk.${of}`)} </span>
              <Text>{t(`hold.role.${role}`)}</Text>
            </figcaption>
          )}
        </figure>
      ))}
    </div>
  );
}

type Drawing = (titled: boolean) => React.ReactNode;

const Lines = ({ from = 46, count = 3 }: { from?: number; count?: number }) => (
  <g className="picture-lines">
    {Array.from({ length: count }, (_, i) => from + i * 11).map((y, i) => (
      <path key={y} d={`M18 ${y}h${i === count - 1 ? 50 : 84}`} />
    ))}
  </g>
);

const Title = ({ lines }: { lines: string[] }) => (
  <g className="picture-title" lang="ja">
    {lines.map((line, i) => (
      <text key={line} x="60" y={lines.length === 1 ? 34 : 26 + i * 18} textAnchor="middle">
        {line}
      </text>
    ))}
  </g>
);

const Sheet = () => <rect className="picture-body" x="6" y="4" width="108" height="76" rx="4" />;

/** Small as it is, a paper is told from its twin by the end of its title. */
const paper =
  (short: string, ...title: string[]): Drawing =>
  (titled) => (
    <>
      <Sheet />
      {titled ? (
        <>
          <Title lines={title} />
          <Lines from={title.length > 1 ? 58 : 50} count={title.length > 1 ? 2 : 3} />
        </>
      ) : (
        <>
          <g className="picture-short" lang="ja">
            <text x="60" y="38" textAnchor="middle">
              {short}
            </text>
          </g>
          <Lines from={54} count={2} />
        </>
      )}
    </>
  );

const Phone = ({ children }: { children?: React.ReactNode }) => (
  <>
    <rect className="picture-body" x="36" y="2" width="48" height="80" rx="8" />
    <path className="picture-lines" d="M54 75h12" />
    {children}
  </>
);

const PlasticCard = () => (
  <rect className="picture-body" x="6" y="10" width="108" height="66" rx="9" />
);

const Waves = ({ x, y }: { x: number; y: number }) => (
  <g className="picture-strong" transform={`translate(${x} ${y})`}>
    <path d="M0 -6a8 8 0 0 1 0 12M6 -11a15 15 0 0 1 0 22M12 -16a22 22 0 0 1 0 32" />
  </g>
);

const drawings: Record<DeskItem | Paper, Drawing> = {
  notice: paper('お知らせ', '資格情報の', 'お知らせ'),
  certificate: paper('確認書', '資格確認書'),
  elderlyCard: paper('高齢', '高齢受給者証'),
  declaration: (titled) => (
    <>
      {paper('申立書', '被保険者', '資格申立書')(titled)}
      <path className="picture-strong" d="M84 70l22-22 6 6-22 22-8 2z" />
    </>
  ),
  noticeCopy: () => (
    <>
      <rect className="picture-body" x="18" y="3" width="96" height="66" rx="4" />
      <rect className="picture-body" x="6" y="14" width="96" height="66" rx="4" />
      <path className="picture-strong" d="M18 31h72" />
      <g className="picture-lines">
        <path d="M18 46h72M18 57h72M18 68h40" />
      </g>
    </>
  ),
  mynaCard: () => (
    <>
      <PlasticCard />
      <circle className="picture-strong" cx="32" cy="36" r="8" />
      <path className="picture-strong" d="M18 62c0-16 28-16 28 0z" />
      <rect className="picture-strong" x="56" y="34" width="18" height="16" rx="3" />
      <Waves x={84} y={42} />
    </>
  ),
  oldCard: () => (
    <>
      <PlasticCard />
      <path className="picture-strong" d="M18 28h58" />
      <g className="picture-lines">
        <path d="M18 42h84M18 53h84M18 64h40" />
      </g>
    </>
  ),
  portalScreen: () => (
    <Phone>
      <path className="picture-strong" d="M44 16h32" />
      <g className="picture-lines">
        <path d="M44 30h32M44 41h32M44 52h20" />
      </g>
    </Phone>
  ),
  phone: () => (
    <Phone>
      <rect className="picture-strong" x="43" y="24" width="34" height="22" rx="3" />
      <Waves x={92} y={36} />
    </Phone>
  ),
  portalPdf: () => (
    <>
      <path className="picture-body" d="M22 3h58l20 20v58H22z" />
      <path className="picture-lines" d="M80 3v20h20" />
      <path className="picture-strong" d="M34 36h54" />
      <g className="picture-lines">
        <path d="M34 50h54M34 61h54M34 72h28" />
      </g>
    </>
  ),
};
