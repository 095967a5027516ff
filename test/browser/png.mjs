// Makes a PNG of the browser small enough for a repository: 256 colours are plenty for text on flat ground.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Returns the picture with its 256 most frequent colours, each other one as the nearest of them. Takes 8-bit RGB as the browser writes it. */
export function shrinkPng(png) {
  const chunks = readChunks(png)
  const header = chunks.find(({ type }) => type === 'IHDR').data
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  if (header[8] !== 8 || header[9] !== 2) throw new Error('not a PNG of 8-bit RGB')
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const pixels = unfilter(inflateSync(packed), width * 3, height)
  const { palette, indexOf } = choosePalette(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(pixels.readUIntBE((y * width + x) * 3, 3))
  }
  header[9] = 3
  return Buffer.concat([
    signature,
    writeChunk('IHDR', header),
    writeChunk('PLTE', Buffer.from(palette.flatMap((color) => partsOf(color)))),
    writeChunk('IDAT', deflateSync(rows, { level: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}

function readChunks(png) {
  const chunks = []
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

function writeChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(data.length, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}

/** Undoes the filters of the rows (PNG specification, section 9). */
function unfilter(data, stride, height) {
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < 3 ? 0 : out[at - 3]
      const up = y === 0 ? 0 : out[at - stride]
      const corner = x < 3 || y === 0 ? 0 : out[at - stride - 3]
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]
      out[at] = data[y * (stride + 1) + 1 + x] + guess
    }
  }
  return out
}

function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

const partsOf = (color) => [color >> 16, (color >> 8) & 255, color & 255]

function choosePalette(pixels) {
  const counts = new Map()
  for (let at = 0; at < pixels.length; at += 3) {
    const color = pixels.readUIntBE(at, 3)
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a).map(([color]) => color)
  const palette = byCount.slice(0, 256)
  const known = new Map(palette.map((color, index) => [color, index]))
  const distance = (a, b) => partsOf(a).reduce((sum, part, index) => sum + (part - partsOf(b)[index]) ** 2, 0)
  for (const color of byCount.slice(256)) {
    const nearest = palette.reduce(
      (best, one, index) => (distance(one, color) < distance(palette[best], color) ? index : best),
      0,
    )
    known.set(color, nearest)
  }
  return { palette, indexOf: (color) => known.get(color) }
}
