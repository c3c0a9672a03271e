/** Our own drawings of things in front of a person; the words beside them say the same. */
const Drawing = ({ children }: { children: React.ReactNode }) => (
  <svg className="drawing" viewBox="0 0 160 100" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

const CardShape = () => (
  <>
    <rect className="drawing-body" x="0" y="0" width="72" height="46" rx="6" />
    <circle cx="16" cy="17" r="5" />
    <path d="M8 34c0-11 16-11 16 0z" />
    <rect x="44" y="18" width="14" height="11" rx="2" />
  </>
);

export const MynaCard = () => (
  <Drawing>
    <g transform="translate(26 16) scale(1.5)">
      <CardShape />
    </g>
  </Drawing>
);

/** A reader with a card in its slot. */
export const Reader = () => (
  <Drawing>
    <g transform="translate(46 50)">
      <CardShape />
    </g>
    <path className="drawing-body" d="M34 6h92a6 6 0 0 1 6 6v52H28V12a6 6 0 0 1 6-6z" />
    <path className="drawing-strong" d="M40 18h80v30H40zM44 57h72" />
  </Drawing>
);

/** A frame for the face, as the reader shows it. */
export const FaceFrame = () => (
  <Drawing>
    <path className="drawing-strong" d="M50 26V10h16M94 10h16v16M110 74v16H94M66 90H50V74" />
    <circle cx="80" cy="42" r="15" />
    <path d="M56 82c0-30 48-30 48 0" />
  </Drawing>
);

export const Telephone = () => (
  <Drawing>
    <rect className="drawing-body" x="56" y="4" width="48" height="92" rx="8" />
    <path
      className="drawing-strong"
      d="M70 26h4M78 26h4M86 26h4M70 42h4M78 42h4M86 42h4M70 58h4M78 58h4M86 58h4"
    />
    <path d="M74 86h12" />
  </Drawing>
);

/** Looks like a code, and cannot be read as one. */
export const SampleCode = () => (
  <Drawing>
    <rect className="drawing-body" x="36" y="6" width="88" height="88" rx="4" />
    <path className="drawing-strong" d="M46 16h20v20H46zM94 16h20v20H94zM46 64h20v20H46z" />
    <text x="96" y="70" textAnchor="middle">
      見本
    </text>
  </Drawing>
);
