/** The grid of targets: a table where there is room, on a phone a block per account. */
import { css } from './css.ts'

export const fleetStyles = css`
  .fleet h2 {
    margin-bottom: 0;
  }
  .grid {
    width: fit-content;
    max-width: 100%;
    overflow-x: auto;
    margin: 0.8rem 0;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 10px;
  }
  .grid table {
    border-collapse: separate;
    border-spacing: 4px;
    min-width: min(100%, 20rem);
  }
  .grid th {
    font-weight: 500;
    font-size: 0.75rem;
    color: var(--soft);
    text-align: left;
    padding: 0.35rem 0.5rem;
    line-height: 1.25;
    overflow-wrap: normal;
    vertical-align: bottom;
  }
  .grid tbody th {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--card);
    font-size: 0.8125rem;
    color: var(--text);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    vertical-align: middle;
    padding-right: 0.8rem;
  }
  .grid td {
    padding: 0;
    min-width: 5.75rem;
    vertical-align: top;
  }
  .cell {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.4rem;
    padding: 0.35rem 0.55rem;
    border-radius: 6px;
    border: 1px solid transparent;
    background: var(--ground);
    color: var(--tone);
    font-size: 0.75rem;
    line-height: 1.3;
    text-decoration: none;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  .cell.good {
    background: none;
    border-color: var(--line);
  }
  .cell .g {
    font-size: 0.8125rem;
    --card: var(--ground);
  }
  .cell:hover {
    border-color: currentColor;
  }
  .cell.off {
    background: none;
    border: 1px dashed var(--line);
    color: var(--soft);
  }
  .cell.off .g {
    color: inherit;
  }
  .cell + .cell {
    margin-top: 4px;
  }
  .where {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.5rem;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .legend li {
    display: flex;
    gap: 0.45rem;
    align-items: flex-start;
  }
  .legend .g {
    margin-top: 0.28em;
  }
  .legend b {
    color: var(--text);
    font-weight: 600;
  }
  @media (max-width: 40rem) {
    .grid {
      width: auto;
      border: 0;
      background: none;
      overflow: visible;
    }
    .grid table,
    .grid tbody {
      display: block;
    }
    .grid thead {
      display: none;
    }
    .grid tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: 10px;
      padding: 0.5rem 0.6rem 0.6rem;
      margin-bottom: 0.6rem;
    }
    .grid tbody th {
      position: static;
      flex: 1 0 100%;
      padding: 0.1rem;
    }
    .grid td {
      min-width: 0;
    }
    .grid .e {
      display: none;
    }
    .grid tbody th {
      white-space: normal;
    }
    .grid tbody th,
    .cell {
      overflow-wrap: anywhere;
      min-width: 0;
    }
    .where {
      display: inline;
      color: var(--text);
    }
  }
`
