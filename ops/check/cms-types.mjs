import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inModules, inRoot } from '../paths.mjs'
import { environment } from '../settings.mjs'
import { plainEnvironment } from '../testing/plain-environment.mjs'

/** Payload reads a whole configuration to write its types, and connects to nothing. */
const nowhere = {
  NODE_ENV: 'production',
  DATA_DIR: os.tmpdir(),
  DATABASE_URL: 'postgres://nobody@localhost/nothing',
  CMS_URL: 'http://cms.invalid',
  SHOP_URL: 'http://shop.invalid',
  PAYLOAD_SECRET: 'only-while-checking-1',
  INTERNAL_SECRET: 'only-while-checking-2',
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'mingaco-cms-types-'))
const written = path.join(folder, 'payload-types.ts')
const kept = inRoot('cms', 'src', 'payload-types.ts')
try {
  const { status } = spawnSync(process.execPath, [inModules('payload', 'bin.js'), 'generate:types'], {
    cwd: inRoot('cms'),
    env: {
      ...plainEnvironment(environment),
      ...nowhere,
      PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
      PAYLOAD_TS_OUTPUT_PATH: written,
    },
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
  else if (readFileSync(written, 'utf8') !== readFileSync(kept, 'utf8')) {
    console.error(
      'cms/src/payload-types.ts no es lo que dicen las colecciones. Vuelve a escribirlo: npm run generate -w cms',
    )
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
