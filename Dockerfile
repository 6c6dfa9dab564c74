# One image for every process of the bot: `manage.py` says which.
# Build stage: what is installed needs pip; what runs does not.
FROM python:3.13.7-slim-trixie AS build
WORKDIR /srv/santa
COPY requirements/serve.txt requirements/serve.txt
RUN python -m venv .venv \
    && .venv/bin/python -m pip --disable-pip-version-check --no-cache-dir install --no-deps --require-hashes -r requirements/serve.txt \
    && .venv/bin/python -m pip --disable-pip-version-check uninstall --yes pip

FROM python:3.13.7-slim-trixie
# The client's tools make and bring back backups; rclone carries them away.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends postgresql-client-17 rclone tini \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --no-create-home --home-dir /srv/santa santa \
    && mkdir -p /srv/santa/var && chown santa /srv/santa/var
WORKDIR /srv/santa
COPY --from=build /srv/santa/.venv .venv
COPY manage.py piccolo_conf.py ./
COPY bot bot
COPY commands commands
COPY db db
COPY deploy/__init__.py deploy/__init__.py
COPY deploy/backup deploy/backup
COPY deploy/embedded deploy/embedded
COPY locales locales
COPY santa santa
COPY settings settings
COPY simulator simulator
COPY tasks tasks
COPY webapp webapp
ENV PATH=/srv/santa/.venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    STATUS_PORT=9100 WEB_HOST=0.0.0.0 LOG_FORMAT=json
USER santa
VOLUME /srv/santa/var
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9100/healthz', timeout=4)"]
ENTRYPOINT ["tini", "--", "python", "manage.py"]
CMD ["run"]
