/** Search and filter; the line with the search stays in view. */
import { css } from './css.ts'

export const toolbarStyles = css`
  #tools {
    display: contents;
  }
  .find {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding: 0.6rem 0;
    background: var(--page);
    border-bottom: 1px solid var(--line);
  }
  .box {
    position: relative;
    flex: 1 1 15rem;
    min-width: 0;
    display: flex;
  }
  #q {
    flex: 1;
    min-width: 0;
    font: inherit;
    color: inherit;
    background: var(--card);
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    padding: 0.45rem 2.4rem 0.45rem 0.8rem;
  }
  #q::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  #q + kbd {
    position: absolute;
    right: 0.6rem;
    top: 50%;
    translate: 0 -50%;
    pointer-events: none;
  }
  #q:focus + kbd {
    visibility: hidden;
  }
  kbd {
    font-size: 0.75rem;
    color: var(--soft);
    border: 1px solid var(--line);
    border-radius: 4px;
    padding: 0 0.35rem;
    background: var(--sunk);
  }
  #shown {
    font-size: 0.8125rem;
    color: var(--soft);
    margin-left: auto;
  }
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.75rem;
    padding: 0.75rem 0 0.25rem;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem;
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  legend {
    float: left;
    font-size: 0.8125rem;
    color: var(--soft);
    margin-right: 0.35rem;
    padding: 0;
  }
  .chip {
    max-width: 100%;
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    position: relative;
    border: 1px solid var(--line);
    border-radius: 99px;
    background: var(--card);
    padding: 0.15rem 0.7rem;
    font-size: 0.8125rem;
    cursor: pointer;
    min-width: 0;
  }
  .chip:hover {
    border-color: var(--line-strong);
  }
  .chip input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip:has(:checked) {
    background: var(--text);
    border-color: var(--text);
    color: var(--page);
  }
  .chip:has(:checked) .num,
  .chip:has(:checked) .g {
    color: inherit;
  }
  .chip:has(:checked) .g {
    --card: var(--text);
  }
  .chip:has(:focus-visible) {
    outline: 2px solid var(--link);
    outline-offset: 2px;
  }
  .chip .num {
    color: var(--soft);
  }
  .sy {
    font-family: var(--mono);
    font-weight: 700;
  }
  #none {
    padding: 2rem 0;
    color: var(--soft);
    text-align: center;
  }
`
