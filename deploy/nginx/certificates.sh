#!/bin/sh
# Runs before nginx in its image. While there is no certificate yet, nginx serves port 80 alone,
# through which certbot gets one; then, and every six hours, it takes up the newest.
set -eu
cd "${NGINX_SITES:-/etc/nginx/conf.d}"

[ -e "$CERTIFICATES/fullchain.pem" ] || mv santa.conf santa.later

# nginx says itself what it does not like. It must not be the last time that it was asked.
take_up() {
    until ${NGINX_RELOAD:-nginx -s reload}; do sleep "${GLANCE:-5}"; done
}

(
    until [ -e "$CERTIFICATES/fullchain.pem" ]; do sleep "${GLANCE:-5}"; done
    if [ -e santa.later ]; then
        mv santa.later santa.conf
        take_up
    fi
    while sleep "${EVERY:-6h}"; do take_up; done
) &
