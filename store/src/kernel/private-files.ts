import { chmodSync, existsSync, lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'

function close(place: string): void {
  const found = lstatSync(place)
  if (!found.isDirectory() && !found.isFile()) return
  const wanted = found.isDirectory() ? 0o700 : 0o600
  if (found.uid === process.getuid?.() && (found.mode & 0o777) !== wanted) chmodSync(place, wanted)
  if (found.isDirectory()) for (const name of readdirSync(place)) close(path.join(place, name))
}

/** What the store keeps in files opens to its own account only: what it writes from here on, and what is there. */
export function keepFilesPrivate(folders: string[]): void {
  process.umask(0o077)
  for (const folder of folders) if (existsSync(folder)) close(folder)
}
