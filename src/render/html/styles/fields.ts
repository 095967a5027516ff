/** Both sides of the fields: columns, and on a phone one below the other. */
import { css } from './css.ts'

export const fieldStyles = css`
  .f {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    margin-top: 0.6rem;
    font-size: 0.8125rem;
  }
  .f th,
  .f td {
    text-align: left;
    vertical-align: top;
    padding: 0.35rem 0.7rem;
    border-top: 1px solid var(--line);
  }
  .f th:first-child {
    padding-left: 0;
  }
  .f thead th {
    font-weight: 500;
    font-size: 0.75rem;
    color: var(--soft);
    border-top: 0;
    padding-bottom: 0.2rem;
  }
  .f tbody th {
    font-weight: 500;
  }
  .f code {
    font-size: 0.8125rem;
    white-space: pre-wrap;
  }
  .f.two thead th:first-child {
    width: 36%;
  }
  .f.one thead th:first-child {
    width: 40%;
  }
  .fa {
    margin-left: 0.6rem;
  }
  .fa > * {
    margin-right: 0.4rem;
  }
  .none {
    color: var(--soft);
    font-style: italic;
  }
  .b {
    background: light-dark(#fff6f6, #211619);
  }
  .a {
    background: light-dark(#f3fbf6, #131f19);
  }
  .f del,
  .f ins {
    text-decoration: none;
    border-radius: 3px;
    padding: 0.05em 0.15em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .f del {
    background: light-dark(#ffd9da, #57242a);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .f ins {
    background: light-dark(#c9eed6, #1d4a30);
    font-weight: 600;
  }
  @media (max-width: 40rem) {
    .f,
    .f tbody,
    .f tr,
    .f th,
    .f td {
      display: block;
      width: auto;
    }
    .f thead {
      display: none;
    }
    .f tr {
      border-top: 1px solid var(--line);
      padding: 0.4rem 0;
    }
    .f th,
    .f td {
      border: 0;
      padding: 0.15rem 0.5rem;
    }
    .f tbody th {
      padding: 0.15rem 0;
    }
    .f.two td::before {
      display: block;
      font: 0.6875rem/1.4 var(--sans);
      color: var(--soft);
    }
    .f.open .b::before {
      content: 'In the account';
    }
    .f.open .a::before {
      content: 'In git';
    }
    .f.done .b::before {
      content: 'Before';
    }
    .f.done .a::before {
      content: 'After';
    }
    .f.offline .b::before {
      content: 'At the base revision';
    }
    .f.offline .a::before {
      content: 'Now in git';
    }
  }
`
