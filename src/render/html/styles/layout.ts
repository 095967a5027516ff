/** The frame: top, main column, findings, words, footer. */
import { css } from './css.ts'

export const layoutStyles = css`
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  html {
    scroll-padding-top: 5rem;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0;
    background: var(--page);
    color: var(--text);
    font: 0.9375rem/1.55 var(--sans);
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  code,
  kbd {
    font-family: var(--mono);
    font-size: 0.9em;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--link);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .num,
  .tile dd,
  .run,
  #shown {
    font-variant-numeric: tabular-nums;
  }
  .vh,
  .sprite {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    left: -99rem;
    z-index: 3;
    padding: 0.5rem 1rem;
    background: var(--card);
    border-radius: 0 0 6px 0;
  }
  .skip:focus {
    left: 0;
    top: 0;
  }
  .top,
  main,
  footer {
    max-width: 75rem;
    margin: 0 auto;
    padding: 0 clamp(1rem, 3vw, 2rem);
  }
  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 1rem 0;
    min-height: 4.2rem;
    color: var(--soft);
  }
  .brand b {
    color: var(--text);
    letter-spacing: -0.01em;
    margin-right: 0.25rem;
  }
  button {
    font: inherit;
    font-size: 0.8125rem;
    color: var(--text);
    background: var(--card);
    border: 1px solid var(--line-strong);
    border-radius: 6px;
    padding: 0.25rem 0.7rem;
    cursor: pointer;
  }
  button:hover {
    background: var(--sunk);
  }
  .verdict {
    display: flex;
    gap: 0.9rem;
    align-items: flex-start;
    padding-top: clamp(0.25rem, 2vw, 1rem);
  }
  .verdict .g {
    font-size: 2rem;
    margin-top: 0.15rem;
    --card: var(--page);
  }
  h1 {
    font-size: clamp(1.375rem, 1rem + 1.6vw, 2rem);
    line-height: 1.2;
    font-weight: 650;
    letter-spacing: -0.02em;
    text-wrap: pretty;
    min-width: 0;
  }
  .run {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.4rem;
    margin-top: 1rem;
    color: var(--soft);
    font-size: 0.8125rem;
  }
  .run div {
    display: flex;
    gap: 0.4rem;
    min-width: 0;
  }
  .run dd {
    color: var(--text);
    min-width: 0;
  }
  .notice {
    margin-top: 0.9rem;
    padding: 0.5rem 0.9rem;
    border-left: 3px solid var(--warn);
    background: var(--warn-ground);
    color: var(--warn);
    border-radius: 0 6px 6px 0;
  }
  .tiles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-top: 1.4rem;
  }
  .tile {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 10px;
    padding: 0.55rem 1rem 0.5rem 0.85rem;
    min-width: 6.5rem;
    display: flex;
    flex-direction: column-reverse;
  }
  .tile dt {
    color: var(--tone);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .tile dt span {
    font-family: var(--mono);
    font-weight: 700;
  }
  .tile dd {
    font-size: 1.625rem;
    line-height: 1.2;
    font-weight: 600;
    letter-spacing: -0.02em;
  }
  .tile:not(.end) + .end {
    margin-left: 1.25rem;
  }
  @media (max-width: 40rem) {
    .tiles {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .tile,
    .tile + .tile.end {
      margin-left: 0;
      min-width: 0;
      padding-left: 0.6rem;
      padding-right: 0.3rem;
    }
  }
  main > section {
    margin-top: clamp(2rem, 4vw, 3rem);
  }
  h1.long {
    font-size: clamp(1.25rem, 1rem + 0.9vw, 1.625rem);
    line-height: 1.28;
    letter-spacing: -0.012em;
  }
  h2 {
    font-size: 1.1875rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    margin-bottom: 0.6rem;
  }
  h2:focus,
  main:focus {
    outline: none;
  }
  .small,
  .src {
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .findings {
    display: grid;
    gap: 0.6rem;
  }
  .note {
    border: 1px solid var(--line);
    border-left: 3px solid var(--tone);
    border-radius: 6px;
    background: var(--card);
    padding: 0.55rem 0.9rem;
    min-width: 0;
  }
  .nh b,
  .nh code {
    color: var(--tone);
  }
  .nh .src {
    margin-left: 0.4rem;
    font-family: var(--mono);
  }
  .hint {
    color: var(--soft);
  }
  .words dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
    gap: 0.15rem 2rem;
    font-size: 0.875rem;
  }
  .words dl div {
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.45rem 0;
    border-top: 1px solid var(--line);
  }
  .words dd {
    color: var(--soft);
  }
  .words :target {
    background: var(--info-ground);
  }
  footer {
    padding-top: 1rem;
    padding-bottom: 3rem;
    margin-top: 2.5rem;
  }
  footer .run {
    border-top: 1px solid var(--line);
    padding-top: 1rem;
  }
`
