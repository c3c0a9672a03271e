import './ruby';
import { options } from 'preact';

/** What `react-dom/client` stands for: see preact-for-react.mjs. */
export { createRoot } from 'preact/compat/client';

// React runs the effects of a click before the browser paints. Preact would wait for the next
// frame, and the focus, or the way back to the top of a new screen, would be seen to come late.
options.requestAnimationFrame = queueMicrotask;
