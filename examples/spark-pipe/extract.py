"""Reads an archive of news with goftar on Apache Spark: spark-submit extract.py hdfs:///news/*.jsonl hdfs:///claims

Each partition goes through one process of goftar, line by line: one JSON article in, one JSON result out, in their order.
Node.js and goftar (npm install --global goftar) must be on every machine that runs tasks.
"""

import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:3]
command = "goftar extract --from jsonl --to jsonl --jobs 1 --allow-skipped"

spark = SparkSession.builder.appName("goftar").getOrCreate()
articles = spark.sparkContext.textFile(source)
claims = articles.pipe(command, checkCode=True)
claims.saveAsTextFile(target)
