/** Colours and type. Every text reaches a contrast of 4.5 to 1 on its ground, in both schemes. */
import { css } from './css.ts'

export const toneStyles = css`
  :root {
    color-scheme: light dark;
    --page: light-dark(#f6f7f9, #0e1116);
    --card: light-dark(#ffffff, #161a21);
    --sunk: light-dark(#f1f3f6, #1d222b);
    --line: light-dark(#dde1e7, #2b323d);
    --line-strong: light-dark(#8a93a1, #6b7686);
    --text: light-dark(#1a1e26, #e7eaf0);
    --soft: light-dark(#545c69, #a3adbb);
    --link: light-dark(#1d4fb8, #9dbdff);
    --bad: light-dark(#b01f2e, #ff9d9f);
    --bad-ground: light-dark(#fdedee, #361a1e);
    --warn: light-dark(#854f00, #f0c070);
    --warn-ground: light-dark(#fdf3dd, #33260f);
    --info: light-dark(#1d4fb8, #9dbdff);
    --info-ground: light-dark(#e9f0fe, #182743);
    --good: light-dark(#14663a, #82d8a5);
    --good-ground: light-dark(#e5f5eb, #122c1e);
    --odd: light-dark(#6a3bb0, #cdb0ff);
    --odd-ground: light-dark(#f2ebfd, #281c40);
    --sans: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
    --mono: ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
  }
  :root[data-theme='light'] {
    color-scheme: light;
  }
  :root[data-theme='dark'] {
    color-scheme: dark;
  }
  .bad {
    --tone: var(--bad);
    --ground: var(--bad-ground);
  }
  .warn {
    --tone: var(--warn);
    --ground: var(--warn-ground);
  }
  .info {
    --tone: var(--info);
    --ground: var(--info-ground);
  }
  .good {
    --tone: var(--good);
    --ground: var(--good-ground);
  }
  .quiet {
    --tone: var(--soft);
    --ground: var(--sunk);
  }
  .create {
    --tone: var(--good);
    --ground: var(--good-ground);
  }
  .update {
    --tone: var(--warn);
    --ground: var(--warn-ground);
  }
  .adopt {
    --tone: var(--info);
    --ground: var(--info-ground);
  }
  .delete,
  .blocked {
    --tone: var(--bad);
    --ground: var(--bad-ground);
  }
  .orphan {
    --tone: var(--odd);
    --ground: var(--odd-ground);
  }
  .skipped,
  .unchanged {
    --tone: var(--soft);
    --ground: var(--sunk);
  }
  .g {
    width: 1em;
    height: 1em;
    flex: none;
    color: var(--tone);
    vertical-align: -0.125em;
  }
  .gf {
    fill: currentColor;
  }
  .gc,
  .gl {
    fill: none;
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .gc {
    stroke: var(--card);
  }
  .gl {
    stroke: currentColor;
    stroke-width: 2.2;
  }
`
