import { HttpResponse } from 'msw';

/** The same reply, whose body breaks off halfway although its headers promise all of it. */
export async function cutShort(reply: Response): Promise<Response> {
  const whole = new Uint8Array(await reply.arrayBuffer());
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new TypeError('the connection was cut'));
      else controller.enqueue(whole.slice(0, Math.ceil(whole.length / 2)));
      sent = true;
    },
  });
  return new HttpResponse(body, { status: reply.status, headers: reply.headers });
}
