/** On paper: light, everything unfolded, nothing to click. */
import { css } from './css.ts'

export const printStyles = css`
  @media print {
    :root,
    :root[data-theme='dark'] {
      color-scheme: light;
      --page: #fff;
    }
    body {
      font-size: 9.5pt;
    }
    .skip,
    #theme,
    #tools {
      display: none !important;
    }
    .top,
    main,
    footer {
      max-width: none;
      padding: 0;
    }
    .c,
    .cell,
    .st,
    .act,
    .tag,
    .note,
    .f td,
    .f del,
    .f ins,
    .tile {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
    .quiet-t details {
      flex-basis: 100%;
    }
    .t {
      content-visibility: visible;
    }
    .grid {
      overflow: visible;
    }
    .grid td {
      min-width: 0;
    }
    h2,
    h3,
    h4,
    .meta,
    .t > header,
    .f thead {
      break-after: avoid;
    }
    .note,
    .tile,
    .f tr,
    .grid tr {
      break-inside: avoid;
    }
    a {
      color: inherit;
    }
  }
`
