import { NextResponse } from 'next/server'
import { env } from './env.ts'

const policy = [
  "default-src 'self'",
  // Next writes scripts of its own into each page.
  `script-src 'self' 'unsafe-inline'${env.isProduction ? '' : " 'unsafe-eval'"}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  `frame-src ${env.shopUrl}`,
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ')

/** The panel's pages are framed by nobody, frame only the shop, and load nothing from elsewhere. */
export function proxy(): NextResponse {
  const response = NextResponse.next()
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/admin', '/admin/:path*'] }
