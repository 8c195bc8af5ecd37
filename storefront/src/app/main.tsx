import { render } from 'preact'
import { App } from './app.tsx'
import { home, openHome, refreshHome } from './home.ts'
import { startQueue } from './queue/engine.ts'
import { takeLinks } from './router.tsx'
import { whenSignalReturns } from './signal.ts'
import { startWorker } from './worker/version.ts'

const root = document.getElementById('app')
if (!root) throw new Error('the page has no #app')

/** What the page drew before stays until the phone has said who she is: one change, not two. */
const patienceMs = 300

takeLinks()
startWorker()
const stop = home.watch(start)
const timer = setTimeout(start, patienceMs)
void openHome()
whenSignalReturns(() => void refreshHome())
startQueue()

function start() {
  stop()
  clearTimeout(timer)
  root?.replaceChildren()
  if (root) render(<App />, root)
}
