import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// Answers everything with one file and the headers given: what Node.js does when nothing else does.
// Usage: node bare-server.mjs <port> <file> <headers as JSON>
const [port, file = '', headers = '{}'] = process.argv.slice(2);
const body = readFileSync(file);
const fields = { ...JSON.parse(headers), 'content-length': String(body.length) };

createServer((_request, response) => {
  response.writeHead(200, fields);
  response.end(body);
}).listen(Number(port), '127.0.0.1', () => process.send?.('ready'));

process.on('disconnect', () => process.exit());
