import config from '@payload-config'
import { getPayload } from 'payload'

export const dynamic = 'force-dynamic'

const DEADLINE_MS = 3_000

export async function GET(): Promise<Response> {
  try {
    await within(DEADLINE_MS, askDatabase())
    return Response.json({ status: 'ok' })
  } catch (problem) {
    console.error('La base de datos del gestor de contenidos no responde:', problem)
    return Response.json({ status: 'unavailable' }, { status: 503 })
  }
}

async function askDatabase(): Promise<void> {
  const payload = await getPayload({ config })
  await payload.db.count({ collection: 'users' })
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`sin respuesta en ${ms} ms`)), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
