import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { overBefore } from '../rules/retention'

/** Removes from a folder what was last written before then; answers how many. A folder that is not there is empty. */
async function forgetFiles(folder: string, before: Date): Promise<number> {
  let removed = 0
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => null)
    if (!found?.isFile() || found.mtimeMs >= before.getTime()) continue
    await rm(file, { force: true })
    removed += 1
  }
  return removed
}

/** Removes the proofs, files of documents, originals and letters that are over, by `rules/retention.ts`; answers how many of each. */
export async function forgetOldFiles(
  folders: { proofsDir: string; taxDir: string; originalsDir: string; mailboxDir: string },
  now: Date,
) {
  return {
    proofs: await forgetFiles(folders.proofsDir, overBefore('proof', now)),
    documents: await forgetFiles(folders.taxDir, overBefore('tax_document', now)),
    originals: await forgetFiles(folders.originalsDir, overBefore('original', now)),
    letters: await forgetFiles(folders.mailboxDir, overBefore('mailbox', now)),
  }
}
