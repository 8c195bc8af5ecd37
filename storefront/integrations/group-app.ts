import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import sharp from 'sharp'
import { phoneRows } from './phone-rows.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const workerSource = here('../src/app/worker/sw.ts')
const workerFile = 'grupo/sw.js'
const paper = '#f8f2e6'
const icons = [
  { file: 'icono-192.png', size: 192, share: 1 },
  { file: 'icono-512.png', size: 512, share: 1 },
  // A launcher may cut it to a circle: what is drawn stays within four fifths.
  { file: 'icono-recortable.png', size: 512, share: 0.66 },
]

/**
 * What the groups' phone app needs besides a page: of the products' rows what it shows, its service worker at /grupo/sw.js, with the list of files that it
 * keeps written in, and the icons of its manifest.
 */
export function groupApp(): AstroIntegration {
  const scripts = new Set<string>()
  return {
    name: 'group-app',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            resolve: {
              alias: {
                // Its own source: what the package offers was rewritten for browsers of 2015 and weighs twice as much.
                'tus-js-client': 'tus-js-client/lib/browser/index.js',
                'url-parse': here('../src/app/slim/url-parse.ts'),
                'js-base64': here('../src/app/slim/js-base64.ts'),
              },
            },
            plugins: [
              phoneRows(),
              {
                name: 'group-app-worker',
                apply: 'build',
                buildStart() {
                  if (this.environment.name === 'client')
                    this.emitFile({ type: 'chunk', id: workerSource, fileName: workerFile })
                },
                generateBundle(_, bundle) {
                  if (this.environment.name !== 'client') return
                  const add = (file: string) => {
                    const chunk = bundle[file]
                    if (chunk?.type !== 'chunk' || file === workerFile || scripts.has(file)) return
                    scripts.add(file)
                    for (const next of [...chunk.imports, ...chunk.dynamicImports]) add(next)
                  }
                  for (const [file, chunk] of Object.entries(bundle))
                    if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.includes('/src/app/')))
                      add(file)
                },
              },
            ],
          },
        })
      },
      'astro:build:done': async ({ dir }) => {
        const client = fileURLToPath(dir)
        await drawIcons(path.join(client, 'grupo'))
        const fonts = readdirSync(path.join(client, '_astro')).filter((name) => name.endsWith('.woff2'))
        const assets = [
          ...[...scripts].sort(),
          ...fonts.map((name) => `_astro/${name}`),
          'icon.svg',
          'grupo/manifest.webmanifest',
          `grupo/${icons[0]?.file}`,
          ...readdirSync(path.join(client, 'grupo/clases')).map((name) => `grupo/clases/${name}`),
        ].map((name) => `/${name}`)
        writeWorker(path.join(client, workerFile), assets)
      },
    },
  }
}

function writeWorker(file: string, assets: string[]) {
  const code = readFileSync(file, 'utf8')
  if (/^(import|export)\b/m.test(code))
    throw new Error('the service worker must stand alone, without imports')
  const version = createHash('sha256').update(JSON.stringify(assets)).update(code).update(pageSources())
  writeFileSync(
    file,
    code
      .replaceAll('GROUP_APP_VERSION', JSON.stringify(version.digest('hex').slice(0, 12)))
      .replaceAll('GROUP_APP_ASSETS', JSON.stringify(assets)),
  )
}

/** The page is drawn by the server and has its styles within: they count as the version of what is kept. */
function pageSources(): string {
  const folders = ['../src/pages/grupo', '../src/styles', '../src/app']
  return folders
    .flatMap((folder) =>
      readdirSync(here(folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(css|astro)$/.test(name))
        .sort()
        .map((name) => readFileSync(path.join(here(folder), name), 'utf8')),
    )
    .join('')
}

async function drawIcons(folder: string) {
  mkdirSync(folder, { recursive: true })
  const drawing = readFileSync(here('../public/icon.svg'))
  for (const { file, size, share } of icons) {
    const inner = Math.round(size * share)
    const margin = Math.round((size - inner) / 2)
    await sharp(drawing, { density: (72 * size) / 32 })
      .resize(inner, inner)
      .extend({ top: margin, bottom: margin, left: margin, right: margin, background: paper })
      .resize(size, size)
      .png({ palette: true })
      .toFile(path.join(folder, file))
  }
}
