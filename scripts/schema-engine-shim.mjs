#!/usr/bin/env node
// @ts-nocheck: the engine it wraps has no types
// JSON-RPC over stdio, same wire protocol as the Rust schema-engine, backed by @prisma/schema-engine-wasm + @prisma/adapter-pg
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { AsyncLocalStorage } from 'node:async_hooks'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { PrismaPg } from '@prisma/adapter-pg'
const require = createRequire(import.meta.url)
const argv = process.argv.slice(2)
const opt = (n) => { const out = []; argv.forEach((a, i) => { if (a === n) out.push(argv[i + 1]) }); return out }
if (argv.includes('--version')) { console.log('schema-engine-cli wasm-shim'); process.exit(0) }
const ds = opt('--datasource')[0] ? JSON.parse(opt('--datasource')[0]) : {}
const logErr = (code, message) => process.stderr.write(JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields: { message, error_code: code, is_panic: false } }) + '\n')
const url = ds.url ?? 'postgresql://invalid:invalid@127.0.0.1:1/invalid'
const ci = argv.indexOf('cli')
if (ci >= 0) {
  const { default: pg } = await import('pg')
  const u = new URL(url); const dbName = decodeURIComponent(u.pathname.slice(1))
  process.stderr.write(JSON.stringify({ level: 'INFO', target: 'shim', fields: { message: 'shim' } }) + '\n')
  try {
    if (argv[ci + 1] === 'create-database') { const m = new URL(url); m.pathname = '/postgres'; const c = new pg.Client({ connectionString: m.href }); await c.connect(); await c.query(`create database "${dbName.replaceAll('"', '""')}"`); await c.end() }
    else { const c = new pg.Client({ connectionString: u.href }); await c.connect(); await c.end() }
    process.exit(0)
  } catch (e) { logErr(e.code === '3D000' ? 'P1003' : 'P1001', e.message); process.exit(1) }
}
const bg = await import('@prisma/schema-engine-wasm/schema_engine_bg')
const dir = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/[^/]+$/, '')
const { instance } = await WebAssembly.instantiate(readFileSync(dir + 'schema_engine_bg.wasm'), { './schema_engine_bg.js': bg })
bg.__wbg_set_wasm(instance.exports); instance.exports.__wbindgen_start()
// discrete fields, not connectionString: the factory's shadow database is { ...config, database } and a connectionString would win,
// which points the shadow run at the MAIN database
const pu = new URL(url)
const factory = new PrismaPg({ host: decodeURIComponent(pu.hostname), port: Number(pu.port || 5432), user: decodeURIComponent(pu.username), password: decodeURIComponent(pu.password) || undefined, database: decodeURIComponent(pu.pathname.slice(1)) }, { schema: pu.searchParams.get('schema') ?? undefined })
// adapter-pg has no mapping for the pg_catalog "char" type (oid 18), which introspection reads; map it to Character
const CHAR = ColumnTypeEnum.Character
{ const probe = await factory.connect(); const proto = Object.getPrototypeOf(Object.getPrototypeOf(probe))
  const als = new AsyncLocalStorage(), { performIO, queryRaw } = proto
  proto.performIO = async function (q) { const r = await performIO.call(this, q); const cols = als.getStore(); r?.fields?.forEach((f, i) => { if (f.dataTypeID === 18) { f.dataTypeID = 25; cols?.push(i) } }); return r }
  proto.queryRaw = function (q) { const cols = []; return als.run(cols, async () => { const r = await queryRaw.call(this, q); for (const i of cols) r.columnTypes[i] = CHAR; return r }) }
  // upstream splits scripts on ';' (breaks $$ bodies, no atomicity); one simple-protocol query = one implicit transaction
  Object.getPrototypeOf(probe).executeScript = async function (script) { try { await this.client.query(script) } catch (e) { this.onError(e) } }
  await probe.dispose() }
// upstream drops the shadow database before closing its own pool to it; close first, then DROP ... WITH (FORCE)
factory.connectToShadowDb = async () => {
  const name = 'prisma_migrate_shadow_db_' + globalThis.crypto.randomUUID(); const main = await factory.connect()
  await main.executeScript(`CREATE DATABASE "${name}" TEMPLATE template0`)
  const shadow = await new PrismaPg({ ...factory.config, database: name }).connect(); const end = shadow.dispose.bind(shadow)
  shadow.dispose = async () => { await end(); await main.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`); await main.dispose() }
  return shadow }
const adapter = bindMigrationAwareSqlAdapterFactory(factory)
const datamodels = opt('--datamodels').map((f) => [f, readFileSync(f, 'utf8')])
let engine
const getEngine = async () => (engine ??= await bg.SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, (l) => process.env.SHIM_DEBUG && process.stderr.write(l + '\n'), adapter))
const alias = { getDatabaseVersion: 'version' }
const rl = createInterface({ input: process.stdin })
let chain = Promise.resolve()
rl.on('line', (line) => { if (!line.trim()) return; chain = chain.then(async () => {
  const { id, method, params } = JSON.parse(line)
  if (!method) return
  if (process.env.SHIM_DEBUG) process.stderr.write('-> ' + line.slice(0, 1500) + '\n')
  try {
    const e = await getEngine(); const fn = e[alias[method] ?? method]
    if (!fn) throw new Error('method not in wasm engine: ' + method)
    const result = await fn.call(e, params)
    if (method === 'diff' && result?.stdout) process.stdout.write(JSON.stringify({ jsonrpc: '2.0', method: 'print', id: 'p' + id, params: { content: result.stdout } }) + '\n')
    process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result: result ?? null }) + '\n')
  } catch (err) {
    const message = err?.message ?? String(err)
    process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data: { is_panic: false, message, meta: null, error_code: err?.code ?? null } } }) + '\n')
  } }) })
rl.on('close', () => chain.finally(() => process.exit(0)))
