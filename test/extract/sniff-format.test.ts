import { describe, expect, test } from 'vitest';
import { read, refusal } from './reading.ts';

const soap = (code: number): string =>
  `<?xml version="1.0"?><S:Envelope xmlns:S="x"><S:Body><S:Fault><faultcode>${code}</faultcode><faultstring>no</faultstring></S:Fault></S:Body></S:Envelope>`;

describe('what is no extract is refused by its own name', () => {
  test.each([
    ['EMPTY_FILE', ''],
    ['SPREADSHEET', 'PK\x03\x04rest of a workbook'],
    [
      'QUEUE_TICKET',
      '<?xml version="1.0"?><env:Envelope xmlns:env="x"><env:Body><ns0:syncResponse xmlns:ns0="y"><queued><id>f1</id><status>SUBMITTED</status></queued></ns0:syncResponse></env:Body></env:Envelope>',
    ],
    [
      'ASYNCHRONOUS_RESPONSE',
      '{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Your request will be treated asynchronously."}}',
    ],
    [
      'EXTRACTION_TOO_BIG',
      '{"error":[{"status":413,"label":"EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 9000000 rows"}]}',
    ],
    ['EXTRACTION_TOO_BIG', soap(413)],
    ['NOT_FOUND', soap(100)],
    ['KEY_NOT_UNDERSTOOD', soap(140)],
    ['FILTER_NOT_UNDERSTOOD', soap(150)],
    ['SOAP_FAULT', soap(500)],
    ['HTML_PAGE', '<!DOCTYPE html><html><body>Maintenance</body></html>'],
    ['API_ERROR', '{"error":[{"status":400,"id":150,"label":"Invalid value"}]}'],
    ['XML_ANSWER', '<?xml version="1.0"?><message:StructureSpecificData/>'],
    ['FORMAT_NOT_RECOGNISED', 'a,b,c\n1,2,3\n'],
    ['FORMAT_NOT_RECOGNISED', 'hello'],
  ])('%s', async (code, content) => {
    const error = await refusal(read(content));
    expect(error.code).toBe(code);
    expect(error.wayOut).toMatch(/\.$/);
  });

  test('UTF-16 and binary data are named', async () => {
    const utf16 = new Uint8Array(Buffer.from('\ufefffreq,geo', 'utf16le'));
    expect((await refusal(read(utf16))).code).toBe('NOT_UTF8');
    expect((await refusal(read('freq,geo\0'))).code).toBe('NOT_UTF8');
  });
});
