import { cms } from './cms.ts'
import { freshness } from './cache/freshness.ts'
import { store } from './store.ts'

const checkEveryMs = 1000
let checkedAt = 0
let isAllUp = true
let checking: Promise<void> | null = null

/** Whether store and cms answer, asked at most once a second whatever the traffic. */
export async function backEndsAnswer(): Promise<boolean> {
  if (Date.now() - checkedAt > checkEveryMs) {
    checking ??= Promise.all([store.isUp(1000), cms.isUp(1500)]).then(([isStoreUp, isCmsUp]) => {
      isAllUp = isStoreUp && isCmsUp
      checkedAt = Date.now()
      freshness.answersUntil = isAllUp ? checkedAt + checkEveryMs : 0
      checking = null
    })
    if (isAllUp) await checking
  }
  return isAllUp
}
