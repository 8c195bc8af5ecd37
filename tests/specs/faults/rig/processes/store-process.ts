import { inModules, inRoot } from '../../../../../ops/paths.mjs'
import { waitForHealth } from '../../../../../ops/stack/health.mjs'
import type { Children } from '../../../../../ops/stack/children.mjs'

/** One process of the store, which a test may end as a power cut does and start again. */
export class StoreProcess {
  readonly url: string

  constructor(
    private readonly children: Children,
    readonly name: string,
    private readonly port: number,
    private readonly env: Record<string, string>,
  ) {
    this.url = `http://127.0.0.1:${port}`
  }

  async start(): Promise<void> {
    const medusa = [process.execPath, inModules('@medusajs', 'cli', 'cli.js')]
    this.children.serve(this.name, [...medusa, 'start', '-p', String(this.port), '-H', '127.0.0.1'], {
      cwd: inRoot('store'),
      env: this.env,
    })
    await waitForHealth(this.name, `${this.url}/health`, () => this.isUp)
  }

  get isUp(): boolean {
    return this.children.isUp(this.name)
  }

  get pid(): number {
    const child = this.children.known().find(({ name }) => name === this.name)
    if (!child) throw new Error(`${this.name} is not running`)
    return child.pid
  }

  /** kill -9: nothing is told, nothing is finished. */
  async kill(): Promise<void> {
    await this.children.stop(this.name, 'SIGKILL')
  }

  async stop(): Promise<void> {
    await this.children.stop(this.name)
  }
}
