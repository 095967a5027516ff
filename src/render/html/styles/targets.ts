/** The section of a target and the changes in it. */
import { css } from './css.ts'

export const targetStyles = css`
  /* What is not in sight is laid out when it comes there: a fleet of hundreds opens at once. The margins keep room for focus rings. */
  .t {
    margin: 1.5rem -4px 0;
    padding: 0.2rem 4px 0;
    content-visibility: auto;
    contain-intrinsic-size: auto 18rem;
  }
  .t > header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2rem 1rem;
    margin-bottom: 0.6rem;
  }
  h3 {
    font-size: 1.0625rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    min-width: 0;
  }
  h3 .g {
    margin-right: 0.2rem;
  }
  .verdict .g,
  h3 .g,
  .chip .g,
  .legend .g {
    --card: var(--page);
  }
  .st {
    margin-left: 0.35rem;
    font-size: 0.75rem;
    font-weight: 550;
    letter-spacing: 0;
    color: var(--tone);
    background: var(--ground);
    border-radius: 99px;
    padding: 0.1rem 0.55rem;
    vertical-align: 0.1em;
    white-space: nowrap;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
    font-size: 0.8125rem;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
    min-width: 0;
  }
  .facts > * {
    min-width: 0;
  }
  .label {
    border: 1px solid var(--line);
    border-radius: 4px;
    padding: 0 0.35rem;
  }
  .t:target > header h3 {
    text-decoration: underline;
    text-decoration-color: var(--link);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
  }
  .t > .findings {
    margin-bottom: 0.7rem;
  }
  .c {
    background: var(--card);
    border: 1px solid var(--line);
    border-left: 3px solid var(--tone);
    border-radius: 8px;
    padding: 0.7rem 1rem 0.6rem;
    margin-bottom: 0.7rem;
    min-width: 0;
  }
  h4 {
    font-size: 0.9375rem;
    font-weight: 600;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.7rem;
    align-items: baseline;
  }
  .act {
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--tone);
    background: var(--ground);
    border-radius: 5px;
    padding: 0.05rem 0.5rem;
    white-space: nowrap;
  }
  .act span {
    font-family: var(--mono);
    font-weight: 700;
  }
  .id {
    min-width: 0;
  }
  .k {
    color: var(--soft);
    font-weight: 400;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.6rem;
    align-items: baseline;
    margin-top: 0.25rem;
  }
  .meta:empty {
    display: none;
  }
  .src {
    font-family: var(--mono);
    font-size: 0.78125rem;
  }
  .tag {
    display: inline-block;
    font-size: 0.75rem;
    color: var(--tone, var(--soft));
    background: var(--sunk);
    border-radius: 4px;
    padding: 0.05rem 0.45rem;
    text-decoration: none;
  }
  .meta .tag,
  .fa .tag {
    color: var(--text);
  }
  .meta .tag.good,
  .meta .tag.bad {
    color: var(--tone);
    background: var(--ground);
    font-weight: 600;
  }
  a.tag:hover {
    text-decoration: underline;
  }
  .why {
    margin-top: 0.35rem;
    color: var(--soft);
    font-size: 0.875rem;
  }
  .n {
    font-size: 0.875rem;
    margin-top: 0.2rem;
  }
  .c .note {
    margin-top: 0.55rem;
    background: var(--ground);
  }
  .old {
    border: 1px dashed var(--line-strong);
    border-radius: 10px;
    padding: 0.7rem;
    margin-bottom: 0.7rem;
  }
  .old .c:last-child {
    margin-bottom: 0;
  }
  .oh {
    font-size: 0.875rem;
    color: var(--soft);
    margin-bottom: 0.6rem;
  }
  .oh b {
    color: var(--text);
  }
  summary {
    cursor: pointer;
    color: var(--soft);
    font-size: 0.8125rem;
    width: fit-content;
  }
  summary:hover {
    color: var(--text);
  }
  .c > details {
    margin-top: 0.45rem;
  }
  details dl {
    font-size: 0.8125rem;
    padding: 0.3rem 0 0.2rem;
    color: var(--soft);
  }
  details dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7rem;
    padding: 0.1rem 0;
  }
  details dd {
    color: var(--text);
    min-width: 0;
  }
  .quiet-t {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1rem;
    align-items: baseline;
    margin-top: 0;
    padding: 0.55rem 4px;
    contain-intrinsic-size: auto 2.6rem;
    border-top: 1px solid var(--line);
  }
  .t:not(.quiet-t) + .quiet-t {
    margin-top: 1.5rem;
  }
  .quiet-t > header {
    margin: 0;
  }
  .quiet-t h3 {
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .quiet-t details[open] {
    flex-basis: 100%;
  }
`
