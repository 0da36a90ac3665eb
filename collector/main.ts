import { Hono } from 'hono';
console.log(new Hono());
