/** The YAML language server, as an editor talks to it: over stdio, with the schema that the first line of a file names. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Json, JsonObject } from '../../src/model.ts'

export interface Position {
  readonly line: number
  readonly character: number
}
export interface Completion {
  readonly label: string
  readonly insertText?: string
  readonly textEdit?: { readonly newText: string }
  readonly documentation?: string | { readonly value: string }
}
export interface Problem {
  readonly message: string
  readonly range: { readonly start: Position }
}

interface Message extends JsonObject {
  readonly id?: number
  readonly method?: string
  readonly params?: JsonObject
  readonly result?: Json
}

const require = createRequire(import.meta.url)
const manifest = require.resolve('yaml-language-server/package.json')
const program = join(dirname(manifest), 'bin', 'yaml-language-server')

export class LanguageServer {
  readonly #child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  readonly #answers = new Map<number, (result: Json) => void>()
  readonly #problems = new Map<string, (problems: readonly Problem[]) => void>()
  #received = Buffer.alloc(0)
  #count = 0

  /** Starts the server for files in `folder`. */
  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer()
    const rootUri = pathToFileURL(folder).href
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'kiln' }],
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: {},
        },
        workspace: {},
      },
    })
    server.#send({ method: 'initialized', params: {} })
    const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } }
    server.#send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } })
    return server
  }

  private constructor() {
    this.#child.stdout.on('data', (bytes: Buffer) => this.#receive(bytes))
  }

  /** Opens a file with this text. Resolves to what is wrong with it. */
  async open(path: string, text: string): Promise<readonly Problem[]> {
    const uri = pathToFileURL(path).href
    const found = new Promise<readonly Problem[]>((resolve) => this.#problems.set(uri, resolve))
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    })
    return found
  }

  /** Resolves to what is shown of the place where the pointer is. */
  async hover(path: string, position: Position): Promise<string> {
    const answer = (await this.#askAt('textDocument/hover', path, position)) as { contents: { value: string } } | null
    return answer?.contents.value ?? ''
  }

  /** Resolves to what is offered at a place. */
  async complete(path: string, position: Position): Promise<readonly Completion[]> {
    const answer = await this.#askAt('textDocument/completion', path, position)
    return (answer as unknown as { items: readonly Completion[] }).items
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    await this.#ask('shutdown', {})
    this.#send({ method: 'exit', params: {} })
    await ended
  }

  #askAt(method: string, path: string, { line, character }: Position): Promise<Json> {
    return this.#ask(method, { textDocument: { uri: pathToFileURL(path).href }, position: { line, character } })
  }

  #ask(method: string, params: JsonObject): Promise<Json> {
    const id = ++this.#count
    const answer = new Promise<Json>((resolve) => this.#answers.set(id, resolve))
    this.#send({ id, method, params })
    return answer
  }

  #send(message: JsonObject): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    this.#child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`)
    this.#child.stdin.write(body)
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes])
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n')
      const [, length] = /Content-Length: (\d+)/i.exec(this.#received.subarray(0, Math.max(end, 0)).toString()) ?? []
      const start = end + 4
      if (end < 0 || this.#received.length < start + Number(length)) return
      const body = this.#received.subarray(start, start + Number(length)).toString()
      this.#received = this.#received.subarray(start + Number(length))
      this.#take(JSON.parse(body) as Message)
    }
  }

  #take({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as unknown as { uri: string; diagnostics: readonly Problem[] }
      this.#problems.get(uri)?.(diagnostics)
      return
    }
    if (id === undefined) return
    // What the server asks of the editor: its settings, which it has, or to be called again, which it may be.
    if (method !== undefined) this.#send({ id, result: method === 'workspace/configuration' ? [{}, {}, {}, {}] : null })
    else this.#answers.get(id)?.(result ?? null)
  }
}
